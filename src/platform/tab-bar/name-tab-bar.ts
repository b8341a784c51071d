/** Lets a screen reader find the tab bar that Taro draws in a browser; WeChat's own needs no help. */
export type NameTabBar = () => void

/** Each build brings its own: `name-tab-bar.weapp.ts` and `name-tab-bar.h5.ts`. */
export declare const nameTabBar: NameTabBar
