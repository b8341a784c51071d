import type { PrivacyUseName } from '@core/people/privacy-uses'

/**
 * How a use that was agreed to ends. `here`: the phone forgets the yes, and asks again before the next time. `settings`: WeChat keeps the permission
 * and alone can take it back, on a page of its own. `untouched`: nothing is kept that could be used without their hand, each time anew.
 */
export type WayBack = 'here' | 'settings' | 'untouched'

/** Each build brings its own: `taking-back.weapp.ts` and `taking-back.h5.ts`. */
export declare const wayBackFrom: (use: PrivacyUseName) => WayBack

/** Whether the phone has a yes to this use that `takeBack` would end; where only WeChat knows, it may have. */
export declare const mayUse: (use: PrivacyUseName) => boolean

/** Ends it where it is kept, or opens the page where it is. Never throws. */
export declare const takeBack: (use: PrivacyUseName) => Promise<void>
