/** Vibrates and sounds once, as far as the phone allows; never fails. */
export type CallAttention = () => void

/** Each build brings its own: `call-attention.weapp.ts` and `call-attention.h5.ts`. */
export declare const callAttention: CallAttention
