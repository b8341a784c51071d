import { differencesBetween, isListOfRecords, isRecord, nameInList } from './difference'

/** Two people's work on one record. */
export interface Three<T> {
  /** What both began with. */
  readonly base: T
  readonly mine: T
  readonly theirs: T
}

/**
 * Both people's changes over what they began with: where both changed the same thing, mine stays, and what only one of them removed but the other
 * changed stays too. Things in a list are told apart as in `differencesBetween`; theirs come first.
 */
export function merged<T>(three: Three<T>): T {
  return mergedValue(three as Three<unknown>) as T
}

/** Whether two records say the same. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  return (one === undefined) === (other === undefined) && differencesBetween(one, other).length === 0
}

function mergedValue({ base, mine, theirs }: Three<unknown>): unknown {
  if (saysTheSame(mine, base)) return theirs
  if (saysTheSame(theirs, base)) return mine
  if (isEmptyOrRecords(base) && isEmptyOrRecords(mine) && isEmptyOrRecords(theirs))
    return mergedList({ base, mine, theirs })
  if (isRecord(base) && isRecord(mine) && isRecord(theirs) && isOneKind(mine, theirs))
    return Object.fromEntries(
      Object.keys(theirs).map((key) => [key, mergedValue({ base: base[key], mine: mine[key], theirs: theirs[key] })]),
    )
  return mine ?? theirs
}

/** Records of two kinds cannot be mixed field by field: of a route to a zone and one to a person, one holds whole. */
function isOneKind(mine: object, theirs: object): boolean {
  return Object.keys(mine).sort().join() === Object.keys(theirs).sort().join()
}

type List = readonly unknown[]

function isEmptyOrRecords(value: unknown): value is List {
  return isListOfRecords(value) || (Array.isArray(value) && value.length === 0)
}

function mergedList({ base, mine, theirs }: Three<List>): List {
  const [old, own, other] = [byName(base), byName(mine), byName(theirs)]
  const names = [...new Set([...other.keys(), ...own.keys()])]
  return names.flatMap((name) => {
    const one = mergedValue({ base: old.get(name), mine: own.get(name), theirs: other.get(name) })
    return one === undefined ? [] : [one]
  })
}

function byName(list: List): ReadonlyMap<string, unknown> {
  return new Map(list.map((one, nth) => [nameInList(one, nth), one]))
}
