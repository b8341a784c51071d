import type { WayBack } from '../../platform/privacy/taking-back'

/** What can be done about a yes afterwards, as it is on this build. */
export const WAY_BACK_WORDS: Readonly<Record<WayBack, string>> = {
  here: '以后随时可以在“账号与隐私”里撤回。',
  settings: '以后想关，从“账号与隐私”去微信设置里关。',
  untouched: '每次都要您亲手点，不会自己去拿。',
}
