/**
 * Acts as soon as Taro's input `box` holds the browser's own input, at once when it does already; the answer stops waiting.
 * A phone's input is always drawn.
 */
export type WhenDrawn = (box: unknown, act: () => void) => () => void

/** Each build brings its own: `when-drawn.weapp.ts` and `when-drawn.h5.ts`. */
export declare const whenDrawn: WhenDrawn
