import type { PrivacyUseName } from '@core/people/privacy-uses'
import { remember, remembered } from '../storage'
import type { ConsentTo } from './consent-to'
import { putQuestion } from './question'

const KEY = 'privacy'

type Agreed = Readonly<Partial<Record<PrivacyUseName, true>>>

/** A browser has no consent of its own before its permission, which says neither what for nor for whom. */
export const consentTo: ConsentTo = (use, asked) => {
  const agreed = remembered<Agreed>(KEY) ?? {}
  if (agreed[use]) return Promise.resolve(true)
  if (asked === 'quietly') return Promise.resolve(false)
  return new Promise((resolve) => {
    putQuestion(use, {
      shown: () => {},
      answered(yes) {
        if (yes) remember(KEY, { ...(remembered<Agreed>(KEY) ?? {}), [use]: true })
        resolve(yes)
      },
    })
  })
}
