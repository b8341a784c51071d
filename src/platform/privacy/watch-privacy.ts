/** From launch on: whenever WeChat needs a consent, our own sheet asks for it. In a browser nothing happens here. */
export type WatchPrivacy = () => void

/** Each build brings its own: `watch-privacy.weapp.ts` and `watch-privacy.h5.ts`. */
export declare const watchPrivacy: WatchPrivacy
