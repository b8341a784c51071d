import { phoneKey } from '../people/phone'
import { withoutNumber } from './without-number'
import { same } from './without-person'

/** Whose number goes. */
export interface Owner {
  readonly id: string
  /** Empty when it is known from the record alone. */
  readonly phone: string
}

/** Fields that name something to a program: digits in them are no telephone. */
const NAMES = /^(id|openid|by|number)$|Ids?$/

/**
 * A record in which a person's number stands nowhere any more: neither beside them, nor in anybody's words, nor where a caller is known by number alone.
 * Numbers of theirs are the one given and those the record has beside their id. The same number beside somebody else's id is what that person told,
 * and stays. A record without it comes back as it was.
 */
export function withoutPhone<T>(record: T, { id, phone }: Owner): T {
  const numbers = new Set([phone, ...numbersBeside(record, id)].map(phoneKey).filter(Boolean))
  return hushed(record, id, [...numbers]) as T
}

function numbersBeside(value: unknown, id: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap((one) => numbersBeside(one, id))
  return 'id' in value && value.id === id && 'phone' in value ? [String(value.phone), ...inside] : inside
}

function hushed(value: unknown, id: string, numbers: readonly string[]): unknown {
  if (typeof value === 'string') return numbers.reduce(withoutNumber, value)
  if (Array.isArray(value))
    return same(
      value,
      value.map((one) => hushed(one, id, numbers)),
    )
  if (typeof value !== 'object' || value === null) return value
  const record = value as Readonly<Record<string, unknown>>
  const entries = Object.entries(record).map(([field, one]) => [field, fieldHushed(field, one)] as const)
  return entries.some(([field, one]) => one !== record[field]) ? Object.fromEntries(entries) : value

  function fieldHushed(field: string, one: unknown): unknown {
    if (NAMES.test(field)) return one
    if (field !== 'phone' || !('id' in record)) return hushed(one, id, numbers)
    return record.id === id ? '' : one
  }
}
