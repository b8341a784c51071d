import { agreedTo, noteAgreed } from './agreed.h5'
import type { ConsentTo } from './consent-to'
import { putQuestion } from './question'

/** A browser has no consent of its own before its permission, which says neither what for nor for whom. */
export const consentTo: ConsentTo = (use, asked) => {
  if (agreedTo(use)) return Promise.resolve(true)
  if (asked === 'quietly') return Promise.resolve(false)
  return new Promise((resolve) => {
    putQuestion(use, {
      shown: () => {},
      answered(yes) {
        if (yes) noteAgreed(use, true)
        resolve(yes)
      },
    })
  })
}
