import type { PrivacyUseName } from '@core/people/privacy-uses'
import type { Asked } from './consent-to'

const last = new Map<PrivacyUseName, Asked>()

/** How a use is about to be asked for; WeChat's own question comes later and does not say. */
export function noteAsked(use: PrivacyUseName, asked: Asked): void {
  last.set(use, asked)
}

/** What nobody has said anything about comes from a tap: only the app's own errands are quiet, and these say so. */
export function isQuiet(use: PrivacyUseName): boolean {
  return last.get(use) === 'quietly'
}
