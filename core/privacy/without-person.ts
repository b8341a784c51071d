import type { Contact } from '../people/person'

/** Whoever deleted their account, wherever somebody has to be named. */
export const GONE: Contact = { id: 'gone', openid: '', name: '已注销', phone: '' }

/** What people wrote in their own words, wherever it says by whom. */
const OWN_WORDS = ['note', 'reason', 'words'] as const

/**
 * A record as it is when a person is taken out of it: their contact becomes `GONE`, their id `gone` wherever it stands, in keys too, and what they wrote in their own words empty.
 * It walks the whole record, so that a field added later is covered too. A record without the person comes back as it was.
 */
export function withoutPerson<T>(record: T, personId: string): T {
  return taken(record, personId) as T
}

function taken(value: unknown, personId: string): unknown {
  if (typeof value === 'string') return value.includes(personId) ? value.replaceAll(personId, GONE.id) : value
  if (Array.isArray(value))
    return same(
      value,
      value.map((one) => taken(one, personId)),
    )
  if (typeof value !== 'object' || value === null) return value
  const record = value as Readonly<Record<string, unknown>>
  if (record.id === personId && 'openid' in record) return { ...record, ...goneAs(record) }
  const entries = Object.entries(record).map(([field, one]) => [field, taken(one, personId)] as const)
  const changed = entries.some(([field, one]) => one !== record[field])
  if (!changed) return value
  const silent = record.by === personId ? OWN_WORDS.filter((field) => typeof record[field] === 'string') : []
  return { ...Object.fromEntries(entries), ...Object.fromEntries(silent.map((field) => [field, ''])) }
}

/** Only the fields the contact has: a message's recipient has no name. */
function goneAs(record: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(GONE).filter(([field]) => field in record))
}

/** The list as it was when none of it changed. */
export function same(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return after.some((one, at) => one !== before[at]) ? after : before
}
