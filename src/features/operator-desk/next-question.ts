import type { Address } from '@core/people/person'
import { phoneFault } from '../../words/phone-words'
import type { CallDraft } from './call-draft'
import type { FieldName } from './desk-keys'

/** What is asked, in the order in which it stands on the page; two of them have no field and are answered by a key. */
const QUESTIONS = ['phone', 'emergency', 'category', 'place', 'text', 'name'] as const

type Question = (typeof QUESTIONS)[number]

/** Where Enter leads: `keys` is out of every field, because the next answer is a key. */
export type Stop = FieldName | 'keys'

/**
 * The next question after a field that has no answer yet, in the order of the page: first whatever was passed over, then what comes
 * behind. Nothing is open: the cursor stays.
 */
export function nextStop(draft: CallDraft, address: Address | undefined, from: FieldName | null): Stop {
  const open = openQuestions(draft, address)
  const at = from === null ? -1 : QUESTIONS.indexOf(from)
  // The description may stay empty: who goes past it has answered it.
  const before = open.filter((one) => QUESTIONS.indexOf(one) <= at && one !== 'text')
  const behind = open.filter((one) => QUESTIONS.indexOf(one) > at)
  const next = before[0] ?? behind[0]
  if (next === undefined) return from ?? 'keys'
  return next === 'emergency' || next === 'category' ? 'keys' : next
}

function openQuestions(
  { phone, emergency, category, text, name }: CallDraft,
  address: Address | undefined,
): readonly Question[] {
  const isOpen: Readonly<Record<Question, boolean>> = {
    phone: phoneFault(phone) !== undefined,
    emergency: emergency === null,
    category: category === null,
    place: !address,
    text: text.trim() === '',
    name: name.trim() === '',
  }
  return QUESTIONS.filter((one) => isOpen[one])
}
