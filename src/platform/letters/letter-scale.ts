/**
 * How large this reader has set letters to be outside our app, 1 being the usual size: in WeChat's own settings
 * (我 › 设置 › 通用 › 字体大小; 关怀模式 is 1.4), or in the browser's. 1 where nobody says. Never throws.
 */
export type LetterScale = () => number

/** Each build brings its own: `letter-scale.weapp.ts` and `letter-scale.h5.ts`. */
export declare const letterScale: LetterScale
