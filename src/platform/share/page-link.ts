/** Where this page is found by whoever gets the address; undefined where pages have none, and WeChat passes them on. */
export type PageLink = () => string | undefined

/** Each build brings its own: `page-link.weapp.ts` and `page-link.h5.ts`. */
export declare const pageLink: PageLink
