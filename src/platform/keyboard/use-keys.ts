import type { KeyPress } from './key-press'

/** Hears the keys of the page while it is shown; `true` means the key was used and the browser must not have it. Phones have no keys. */
export type UseKeys = (hear: (press: KeyPress) => boolean) => void

/** Each build brings its own: `use-keys.weapp.ts` and `use-keys.h5.ts`. */
export declare const useKeys: UseKeys
