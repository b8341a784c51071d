/** Calls back with what the phone says of its network, at once and at every change. */
export type WatchNetwork = (tell: (online: boolean) => void) => void

/** Each build brings its own: `watch-network.weapp.ts` and `watch-network.h5.ts`. */
export declare const watchNetwork: WatchNetwork
