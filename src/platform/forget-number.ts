import { phoneKey } from '@core/people/phone'
import { me } from './me'
import { remember, remembered } from './storage'

/** The number the cloud knew goes out of what is being written under this key; another one, such as a daughter's, stays. */
export function forgetNumberIn(draftKey: string): void {
  const draft = remembered<{ readonly phone?: string }>(draftKey)
  if (draft?.phone === undefined || phoneKey(draft.phone) !== phoneKey(me.known()?.phone ?? '')) return
  const { phone: _taken, ...rest } = draft
  remember(draftKey, rest)
}
