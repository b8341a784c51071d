import { CATEGORIES, type Category } from '@core/help/categories'
import type { EmergencyAnswer } from '@core/help/hotline-call'
import type { KeyPress } from '../../platform/keyboard/key-press'

/** What a key means at the operator's desk. */
export type DeskDeed =
  | { readonly do: 'pickUp' | 'send' | 'leave' | 'same' }
  | { readonly do: 'next'; readonly from: FieldName | null }
  | { readonly do: 'answer'; readonly emergency: EmergencyAnswer }
  | { readonly do: 'choose'; readonly category: Category }
  | { readonly do: 'focus'; readonly field: FieldName }
  | { readonly do: 'dial'; readonly digit: string }

const FIELD_NAMES = ['phone', 'name', 'place', 'text'] as const

export type FieldName = (typeof FIELD_NAMES)[number]

/** The element that `focusOn` looks for. */
export function fieldId(field: FieldName): string {
  return `desk-${field}`
}

/** The key on the label of each field. */
export const FIELD_KEYS: Readonly<Record<FieldName, string>> = { phone: 'P', name: 'N', place: 'A', text: 'T' }

/** The key on each answer to the question about danger. */
export const EMERGENCY_KEYS: Readonly<Record<EmergencyAnswer, string>> = {
  none: '0',
  '120': 'Q',
  '119': 'W',
  '110': 'E',
}

/** The case that is known already is this very trouble. */
export const SAME_KEY = 'S'

const PICK_UP_KEY = 'F2'

/**
 * The deed behind a key, or null for a key that is only a key. Digits and letters count while nobody is writing; F2, Esc, Enter and
 * Ctrl+Enter always. Before there is a number every digit belongs to it, wherever the cursor is.
 */
export function deedOf(press: KeyPress, numberGiven = true): DeskDeed | null {
  const { key, ctrl, typing } = press
  if (key === PICK_UP_KEY) return { do: 'pickUp' }
  if (key === 'Enter') return enter(press)
  if (key === 'Escape') return { do: 'leave' }
  if (typing !== 'nothing' || ctrl) return null
  if (!numberGiven && /^\d$/.test(key)) return { do: 'dial', digit: key }
  if (key.toUpperCase() === SAME_KEY) return { do: 'same' }
  return answerBy(key) ?? categoryBy(key) ?? fieldBy(key)
}

/** Goes on from a field, sends with Ctrl; with Shift it is a new line of the text, and outside a field it presses what has the focus. */
function enter({ ctrl, shift, typing, inside }: KeyPress): DeskDeed | null {
  if (ctrl) return { do: 'send' }
  if (shift || typing === 'nothing') return null
  return { do: 'next', from: FIELD_NAMES.find((name) => fieldId(name) === inside) ?? null }
}

function answerBy(key: string): DeskDeed | null {
  const found = Object.entries(EMERGENCY_KEYS).find(([, sign]) => sign === key.toUpperCase())
  return found ? { do: 'answer', emergency: found[0] as EmergencyAnswer } : null
}

function categoryBy(key: string): DeskDeed | null {
  const category = /^[1-8]$/.test(key) ? CATEGORIES[Number(key) - 1] : undefined
  return category ? { do: 'choose', category } : null
}

function fieldBy(key: string): DeskDeed | null {
  const field = FIELD_NAMES.find((name) => FIELD_KEYS[name] === key.toUpperCase())
  return field ? { do: 'focus', field } : null
}
