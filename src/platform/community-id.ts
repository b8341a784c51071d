/** The community this app was built for. */
export const COMMUNITY_ID = 'tonghuali'

/** What the app calls it before the cloud has said anything. */
export const COMMUNITY_NAME = '桐花里社区'

/** Dialled when the very first start finds no network: help by phone must not wait for an answer from the cloud. */
export const FIRST_HOTLINE = '0571-8866-0030'
