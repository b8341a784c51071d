/** Puts the cursor into the input inside the element with this id, at its end; takes it out of every input when the id is empty. */
export type FocusOn = (id: string) => void

/** Each build brings its own: `focus-on.weapp.ts` and `focus-on.h5.ts`. */
export declare const focusOn: FocusOn
