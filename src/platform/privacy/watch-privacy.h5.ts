import type { WatchPrivacy } from './watch-privacy'

export const watchPrivacy: WatchPrivacy = () => {}
