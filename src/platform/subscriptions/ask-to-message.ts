/** Asks once for the right to send one message of each template. Call it at a tap; whatever comes of it, the action goes on. */
export type AskToMessage = (templateIds: readonly string[]) => Promise<'asked' | 'unsupported'>

/** Each build brings its own: `ask-to-message.weapp.ts` and `ask-to-message.h5.ts`. */
export declare const askToMessage: AskToMessage
