import type { Speak } from './speak'

/** The voice that a page of any package has; undefined where there is none. Each build brings its own. */
export declare const speakAnywhere: Speak | undefined
