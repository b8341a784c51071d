import type { Playing } from '../voice/play'

/** Reads a text out. It has failed when this phone finds no voice for it, at the beginning or on the way. */
export type Speak = (text: string) => Playing

/**
 * Undefined where the phone cannot speak. Each build brings its own: `speak.weapp.ts` and `speak.h5.ts`. On WeChat the
 * voice is a plugin's, and only pages of the package that declares it may import this.
 */
export declare const speak: Speak | undefined
