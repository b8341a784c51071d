import { phoneKey } from '@core/people/phone'
import { onForgotten } from './forget-person'
import { me } from './me'
import { remember, remembered } from './storage'

/** Drafts of pages that need not have been opened since the start, and where a number stands in them; those of the two forms are forgotten with what they wait for. */
const DRAFTS = [
  ['reception-draft', 'phone'],
  ['claim-draft', 'key'],
] as const

onForgotten((what) => {
  if (what === 'phone') for (const [key, field] of DRAFTS) forgetNumberIn(key, field)
})

/**
 * The number the cloud knew goes out of what is being written under this key; another one, such as a daughter's, stays. Of somebody whose number the
 * cloud does not know every number goes: it may be theirs.
 */
export function forgetNumberIn(draftKey: string, field = 'phone'): void {
  const draft = remembered<Readonly<Record<string, unknown>>>(draftKey)
  const written = draft?.[field]
  if (typeof written !== 'string' || !mayBeOwn(written)) return
  const { [field]: _taken, ...rest } = draft ?? {}
  remember(draftKey, rest)
}

/** A case's number is no telephone's. */
function mayBeOwn(written: string): boolean {
  return isOwnNumber(written) || ((me.known()?.phone ?? '') === '' && !/[A-Za-z]/.test(written))
}

/** Whether it is the number the cloud knows of this phone's owner. */
export function isOwnNumber(phone: string): boolean {
  return phone !== '' && phoneKey(phone) === phoneKey(me.known()?.phone ?? '')
}
