/** Reads a text out; a text still being read gives way. */
export type Speak = (text: string) => void

/** Undefined where the phone cannot speak: the button is then not drawn. */
export declare const speak: Speak | undefined
