/** Carries one operation to the cloud of this build. Rejects when no answer came back; with a CloudFailure where the cloud said itself why. */
export type Send = (functionName: string, body: { readonly op: string; readonly input: unknown }) => Promise<unknown>

/** Each build brings its own: `send.weapp.ts` and `send.h5.ts`. */
export declare const send: Send
