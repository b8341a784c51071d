/**
 * Brings the pages somebody may need without a network while there still is one: a page that is not there cannot say that the network is gone. What
 * could not be brought is tried again when the network returns.
 */
export type BringPages = () => void

/** WeChat brings packages by itself (`preloadRule`); a browser loads every page on its own. */
export declare const bringPages: BringPages
