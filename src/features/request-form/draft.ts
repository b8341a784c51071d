import type { InputOf } from '@core/contract/wire'
import type { Category } from '@core/help/categories'
import type { Address } from '@core/people/person'
import { phoneSpelling } from '@core/people/phone'
import { COMMUNITY_ID } from '../../platform/community-id'
import type { Contact } from '../../platform/contact'
import { phoneFault } from '../../words/phone-words'

/** What has been filled in so far. The key stays until the cloud has answered, so that sending again makes no second case. */
export interface Draft {
  readonly clientKey: string
  readonly category: Category | null
  readonly text: string
  /** Undefined until touched: what the cloud knows of its owner stands in. */
  readonly name?: string
  readonly phone?: string
}

export const TEXT_MAX = 500

export function contactIn(draft: Draft, known: Contact): Contact {
  return { name: draft.name ?? known.name, phone: draft.phone ?? known.phone }
}

/** What is still missing, in the words of a button that waits; undefined when it can be sent. */
export function missingIn(draft: Draft, address: Address | null, contact: Contact): string | undefined {
  if (draft.category === null) return '先选什么事'
  if (address === null) return '先说在哪儿'
  if (contact.name.trim() === '') return '怎么称呼您？'
  return phoneFault(contact.phone) === undefined ? undefined : '先留个能打通的电话'
}

/** What of a request does not stand in its draft. */
interface Surroundings {
  readonly address: Address | null
  readonly contact: Contact
  readonly recording?: InputOf<'help', 'submit'>['recording']
}

/** The request as the cloud wants it; undefined while something is missing. A recording that is not up yet is not waited for: it follows. */
export function submission(
  draft: Draft,
  { address, contact, recording }: Surroundings,
): InputOf<'help', 'submit'> | undefined {
  if (draft.category === null || address === null || missingIn(draft, address, contact)) return undefined
  return {
    communityId: COMMUNITY_ID,
    clientKey: draft.clientKey,
    category: draft.category,
    text: draft.text,
    ...(recording ? { recording } : {}),
    name: contact.name.trim(),
    phone: phoneSpelling(contact.phone),
    address,
  }
}
