/** Puts the cursor into the input inside an element. */
export type FocusWithin = (element: unknown) => void

/** Each build brings its own: `focus-within.weapp.ts` and `focus-within.h5.ts`. */
export declare const focusWithin: FocusWithin
