import type { PrivacyUseName } from '@core/people/privacy-uses'

/** `tap`: somebody has just asked for it, and may be asked back. `quietly`: the app needs it by itself, and nobody is to be disturbed. */
export type Asked = 'tap' | 'quietly'

/**
 * Whether something of a person may be used now. At a tap whoever has not agreed yet is asked, again after an earlier no; quietly nobody is ever
 * asked. WeChat keeps the answer itself and asks through `watchPrivacy`, so there a yes only means: go on, WeChat decides.
 */
export type ConsentTo = (use: PrivacyUseName, asked: Asked) => Promise<boolean>

/** Each build brings its own: `consent-to.weapp.ts` and `consent-to.h5.ts`. */
export declare const consentTo: ConsentTo
