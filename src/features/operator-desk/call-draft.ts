import type { KnownCaller } from '@core/contract/desk'
import type { InputOf } from '@core/contract/wire'
import type { Category } from '@core/help/categories'
import { type EmergencyAnswer, LONGEST_CALL_MS } from '@core/help/hotline-call'
import type { EpochMs } from '@core/kit/time'
import type { Address } from '@core/people/person'
import { COMMUNITY_ID } from '../../platform/community-id'
import { phoneFault } from '../../words/phone-words'

/** One call as far as it has been written down. The key stays until the cloud has answered, so that sending again makes no second case. */
export interface CallDraft {
  readonly clientKey: string
  readonly pickedUpAt: EpochMs
  readonly phone: string
  /** Whose number it is, if the caller said so; null for somebody known by the telephone only. */
  readonly personId: string | null
  readonly name: string
  readonly emergency: EmergencyAnswer | null
  readonly category: Category | null
  /** As it was typed; what it means is found out by `parsePlace`. */
  readonly place: string
  readonly text: string
  readonly askFirst: string | null
}

export function newCall(clientKey: string, pickedUpAt: EpochMs): CallDraft {
  const nothing = { phone: '', personId: null, name: '', emergency: null, category: null, place: '', text: '' }
  return { clientKey, pickedUpAt, ...nothing, askFirst: null }
}

/** Which field has to be looked at next; null when the case can be filed. */
export type Gap = 'phone' | 'emergency' | 'category' | 'place' | 'name' | 'call'

/** What is missing, in the order of the conversation: whether anybody is in danger comes before everything that can wait. */
export function gapIn(draft: CallDraft, address: Address | undefined, now: EpochMs): Gap | null {
  if (phoneFault(draft.phone) !== undefined) return 'phone'
  if (draft.emergency === null) return 'emergency'
  if (draft.category === null) return 'category'
  if (!address) return 'place'
  if (draft.name.trim() === '') return 'name'
  return now - draft.pickedUpAt > LONGEST_CALL_MS ? 'call' : null
}

/** The words of the button that waits. */
export const GAP_WORDS: Readonly<Record<Gap, string>> = {
  phone: '先记来电号码',
  emergency: '先问有没有人受伤',
  category: '先选什么事',
  place: '先问清在哪儿',
  name: '先问怎么称呼',
  call: '这通电话超过 15 分钟，请重新计时',
}

/** The case as the cloud wants it; undefined while something is missing. */
export function filingOf(
  draft: CallDraft,
  address: Address | undefined,
  now: EpochMs,
): InputOf<'desk', 'file'> | undefined {
  const { emergency, category } = draft
  if (gapIn(draft, address, now) !== null || !address || emergency === null || category === null) return undefined
  const { clientKey, pickedUpAt, phone, personId, name, text, askFirst } = draft
  return {
    communityId: COMMUNITY_ID,
    ...{ clientKey, pickedUpAt, personId, emergency, category, text, address, askFirst },
    phone: phone.trim(),
    name: name.trim(),
  }
}

/** Somebody on record said it is them: what is known of them stands in for asking, and nothing that was typed is lost. */
export function withCaller(draft: CallDraft, caller: KnownCaller, typedHome: string): CallDraft {
  return { ...draft, personId: caller.personId, name: caller.name, place: draft.place || typedHome }
}
