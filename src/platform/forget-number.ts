import { phoneKey } from '@core/people/phone'
import { onForgotten } from './forget-person'
import { me } from './me'
import { remember, remembered } from './storage'

/** Drafts of pages that need not have been opened since the start; those of the two forms are forgotten with what they wait for. */
const DRAFTS = ['reception-draft'] as const

onForgotten((what) => {
  if (what === 'phone') for (const key of DRAFTS) forgetNumberIn(key)
})

/** The number the cloud knew goes out of what is being written under this key; another one, such as a daughter's, stays. */
export function forgetNumberIn(draftKey: string): void {
  const draft = remembered<{ readonly phone?: string }>(draftKey)
  if (draft?.phone === undefined || !isOwnNumber(draft.phone)) return
  const { phone: _taken, ...rest } = draft
  remember(draftKey, rest)
}

/** Whether it is the number the cloud knows of this phone's owner. */
export function isOwnNumber(phone: string): boolean {
  return phone !== '' && phoneKey(phone) === phoneKey(me.known()?.phone ?? '')
}
