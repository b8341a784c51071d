/** Opens WeChat's own page with the privacy guide. */
export type OpenContract = () => Promise<void>

/** Undefined in a build without it: what is used, and what for, then stands on the account page. */
export declare const openContract: OpenContract | undefined
