import type { KnownCaller } from '@core/contract/desk'
import type { InputOf } from '@core/contract/wire'
import type { Category } from '@core/help/categories'
import { type EmergencyAnswer, LONGEST_CALL_MS } from '@core/help/hotline-call'
import { emergencyNumbersFor } from '@core/help/triage'
import type { EpochMs } from '@core/kit/time'
import type { Address } from '@core/people/person'
import { phoneKey } from '@core/people/phone'
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
  /** What the look-up wrote and nobody typed, empty where it wrote nothing: it leaves with the number it belongs to. */
  readonly filled: { readonly name: string; readonly place: string }
  /** The number whose answer was taken in already, as `phoneKey` spells it; empty before there was one. */
  readonly answered: string
}

const NOTHING_FILLED = { name: '', place: '' } as const

export function newCall(clientKey: string, pickedUpAt: EpochMs): CallDraft {
  const nothing = { phone: '', personId: null, name: '', emergency: null, category: null, place: '', text: '' }
  return { clientKey, pickedUpAt, ...nothing, askFirst: null, filled: NOTHING_FILLED, answered: '' }
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

/** What the caller tells. A word of danger that was not there when "none of it" was answered opens the question again. */
export function withText(draft: CallDraft, text: string): CallDraft {
  const known = emergencyNumbersFor(draft.text)
  const heard = emergencyNumbersFor(text).some((number) => !known.includes(number))
  return { ...draft, text, emergency: heard && draft.emergency === 'none' ? null : draft.emergency }
}

/** Another number is another caller: what the look-up knew of the last one goes, what was typed by hand stays. */
export function withPhone(draft: CallDraft, phone: string): CallDraft {
  if (phoneKey(phone) === phoneKey(draft.phone)) return { ...draft, phone }
  return { ...withoutCaller(draft), phone, answered: '' }
}

/** Somebody on record said it is them: what is known of them stands in for asking; an address that was typed stays. */
export function withCaller(draft: CallDraft, caller: KnownCaller, typedHome: string): CallDraft {
  const bare = withoutCaller(draft)
  const filled = { name: caller.name, place: bare.place === '' ? typedHome : '' }
  return { ...bare, personId: caller.personId, name: caller.name, place: bare.place || typedHome, filled }
}

/** Nobody on record: what the look-up wrote goes, unless it was typed over. */
export function withoutCaller(draft: CallDraft): CallDraft {
  const { filled, name, place } = draft
  return {
    ...draft,
    personId: null,
    name: name === filled.name ? '' : name,
    place: place === filled.place ? '' : place,
    filled: NOTHING_FILLED,
  }
}

/**
 * The look-up answered for `phone`: a single person on record is taken to be calling. Once for a number, so that asking again undoes no
 * answer of the operator's; not when the number has changed since, and not when another name was typed.
 */
export function withAnswer(
  draft: CallDraft,
  phone: string,
  only: { readonly caller: KnownCaller; readonly typedHome: string } | undefined,
): CallDraft {
  const key = phoneKey(phone)
  if (phoneKey(draft.phone) !== key || draft.answered === key) return draft
  const typed = draft.name.trim()
  const takes = only && (typed === '' || typed === only.caller.name)
  return { ...(takes ? withCaller(draft, only.caller, only.typedHome) : draft), answered: key }
}
