import type { Speak } from './speak'

/** The plugin belongs to packages/help; nothing else on WeChat speaks (ADR 16). */
export const speakAnywhere: Speak | undefined = undefined
