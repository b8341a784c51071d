/**
 * Whether this build offers to exchange points for things. WeChat looks at that more closely than at anything else of volunteering, so the
 * mini-program goes without; what was exchanged elsewhere is shown in both. Each build brings its own.
 */
export declare const EXCHANGE_OFFERED: boolean
