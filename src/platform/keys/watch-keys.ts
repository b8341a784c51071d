export interface KeyPress {
  /** As the browser names it: `1`, `ArrowDown`, `Escape`. */
  readonly key: string
  readonly ctrl: boolean
  /** The key was pressed inside a field, whose own it is. */
  readonly typing: boolean
}

/** Hears every key of the page and answers how to stop; true from `hear` means that the key has been used up. */
export type WatchKeys = (hear: (press: KeyPress) => boolean) => () => void

/** Each build brings its own: `watch-keys.weapp.ts` and `watch-keys.h5.ts`. */
export declare const watchKeys: WatchKeys
