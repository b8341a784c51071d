/** Frees the room a recording takes on this phone. What is gone already stays gone; never throws. */
export type ForgetRecording = (path: string) => void

/** Each build brings its own: `forget-recording.weapp.ts` and `forget-recording.h5.ts`. */
export declare const forgetRecording: ForgetRecording
