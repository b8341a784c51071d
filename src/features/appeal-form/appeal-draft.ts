import type { AppealCategory } from '@core/appeals/settings'
import type { InputOf } from '@core/contract/wire'
import type { Address } from '@core/people/person'
import { phoneSpelling } from '@core/people/phone'
import { COMMUNITY_ID } from '../../platform/community-id'
import type { Contact } from '../../platform/contact'
import { phoneFault } from '../../words/phone-words'

/** What has been written down so far. The key stays until the cloud has answered, so that sending again makes no second case. */
export interface AppealDraft {
  readonly clientKey: string
  readonly categoryId: string | null
  /** By the ids of the category's own questions. */
  readonly answers: Readonly<Record<string, string>>
  readonly text: string
  /** Undefined until touched: the house of whoever writes stands in. Null for what is about no place. */
  readonly address?: Address | null
  readonly anonymous: boolean
  readonly mayPublish: boolean
  /** Undefined until touched: what the cloud knows of its owner stands in. */
  readonly name?: string
  readonly phone?: string
}

export const APPEAL_TEXT_MAX = 1_000
export const ANSWER_MAX = 200

export function blankAppeal(clientKey: string): AppealDraft {
  return { clientKey, categoryId: null, answers: {}, text: '', anonymous: false, mayPublish: false }
}

/** What of an appeal does not stand in its draft. */
export interface AppealSurroundings {
  readonly category: AppealCategory | undefined
  readonly place: Address | null
  readonly contact: Contact
}

export function appealContactIn(draft: AppealDraft, known: Contact): Contact {
  return { name: draft.name ?? known.name, phone: draft.phone ?? known.phone }
}

/** Where it is about, until something else is chosen: the building whoever writes lives in, without the door, which nobody needs for a lamp in the yard. */
export function placeIn({ address }: AppealDraft, mine: Address | null): Address | null {
  if (address !== undefined) return address
  return mine && { buildingId: mine.buildingId, unit: '', door: '' }
}

/** What is still missing, in the words of a button that waits; undefined when it can be sent. A telephone is nobody's duty here. */
export function missingInAppeal(
  draft: AppealDraft,
  { category, contact }: Omit<AppealSurroundings, 'place'>,
): string | undefined {
  if (!category) return '先选哪方面的事'
  const open = category.questions.find(({ id, required }) => required && (draft.answers[id] ?? '').trim() === '')
  if (open) return `先答：${open.ask}`
  if (draft.text.trim() === '') return '先说说情况'
  if (contact.name.trim() === '') return '怎么称呼您？'
  return contact.phone.trim() === '' || phoneFault(contact.phone) === undefined ? undefined : '电话还没填对'
}

/** The appeal as the cloud wants it; undefined while something is missing. Answers to another category's questions stay behind. */
export function appealSubmission(
  draft: AppealDraft,
  { category, place, contact }: AppealSurroundings,
): InputOf<'appeals', 'submit'> | undefined {
  if (!category || missingInAppeal(draft, { category, contact })) return undefined
  const answers = category.questions.flatMap(({ id }) => {
    const words = (draft.answers[id] ?? '').trim()
    return words === '' ? [] : [[id, words]]
  })
  return {
    communityId: COMMUNITY_ID,
    clientKey: draft.clientKey,
    categoryId: category.id,
    text: draft.text,
    answers: Object.fromEntries(answers),
    address: place,
    anonymous: draft.anonymous,
    mayPublish: draft.mayPublish,
    name: contact.name.trim(),
    phone: phoneSpelling(contact.phone),
  }
}
