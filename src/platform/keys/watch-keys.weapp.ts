import type { WatchKeys } from './watch-keys'

// The mini-program hears no key outside of a field.
export const watchKeys: WatchKeys = () => () => {}
