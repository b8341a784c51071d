import { db } from './database'

/** A stored document before anybody has checked it. */
export type Raw = Readonly<Record<string, unknown>>

/** What documents have to meet: fields, or `anyOf`. */
export type Condition = Raw | ReturnType<typeof db.command.or>

/** What becomes of fields: replaced, added to, and elements put at the end of lists or taken out of them. */
export interface Amendment {
  readonly set?: Raw
  readonly add?: Readonly<Record<string, number>>
  readonly push?: Readonly<Record<string, string>>
  readonly pull?: Readonly<Record<string, string>>
}

/** An amendment in the platform's own commands. */
export function amending({ set = {}, add = {}, push = {}, pull = {} }: Amendment): Raw {
  const each = <V>(fields: Readonly<Record<string, V>>, make: (value: V) => unknown) =>
    Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, make(value)]))
  return {
    ...replacing(set),
    ...each(add, (amount) => db.command.inc(amount)),
    ...each(push, (element) => db.command.push([element])),
    ...each(pull, (element) => db.command.pull(element)),
  }
}

/** Whole top-level fields in the place of what is there; undefined removes one. `update` by itself merges nested objects, hence `_.set`. */
export function replacing(fields: Raw): Raw {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      value === undefined ? db.command.remove() : db.command.set(value),
    ]),
  )
}

/** Answers how many documents changed, or 'duplicate' when a unique index refuses. A writer that the platform refuses for another's sake has changed nothing. */
export async function update(collection: string, where: Condition, data: Raw): Promise<number | 'duplicate'> {
  try {
    const { stats } = (await db.collection(collection).where(where).update({ data })) as {
      readonly stats?: { readonly updated?: number }
    }
    return stats?.updated ?? 0
  } catch (error) {
    if (isDuplicate(error)) return 'duplicate'
    if (isConflict(error)) return 0
    throw error
  }
}

/** By the text, never by the number: the platform files duplicate keys under its general database error. */
export function isDuplicate(error: unknown): boolean {
  return /E11000|DATABASE_DUPLICATE_WRITE/.test(textOf(error))
}

function isConflict(error: unknown): boolean {
  return /WriteConflict|TransactionConflict|DATABASE_TRANSACTION_CONFLICT/.test(textOf(error))
}

function textOf(error: unknown): string {
  const { code, errMsg, message } = (error ?? {}) as { code?: unknown; errMsg?: unknown; message?: unknown }
  return `${code} ${errMsg} ${message}`
}
