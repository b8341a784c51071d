/** One thing that is different: where it stands, what stood there, and what stands there now; null where nothing did or does. */
export interface Difference {
  readonly at: readonly string[]
  readonly before: string | null
  readonly after: string | null
}

type Named = Readonly<Record<string, unknown>>

/**
 * What is different between two records of one kind, in the order of their fields. Things in a list are told apart by what they are called, so that
 * one that is put in front changes none of the others; a list in another order says so.
 */
export function differencesBetween(before: unknown, after: unknown): readonly Difference[] {
  const [old, fresh] = [leavesOf(before), leavesOf(after)]
  const paths = [...new Set([...old.keys(), ...fresh.keys()])]
  return paths.flatMap((path) => {
    const [was, is] = [old.get(path) ?? null, fresh.get(path) ?? null]
    return was === is ? [] : [{ at: JSON.parse(path) as readonly string[], before: was, after: is }]
  })
}

/** Every value that is no record itself, by its path. */
function leavesOf(value: unknown, path: readonly string[] = []): ReadonlyMap<string, string> {
  if (isListOfRecords(value)) {
    const named = value.map((one, nth) => [nameInList(one, nth), one] as const)
    const order = [JSON.stringify([...path, 'order']), named.map(([name]) => name).join('、')] as const
    return new Map([...named.flatMap(([name, one]) => [...leavesOf(one, [...path, name])]), order])
  }
  if (isRecord(value)) return new Map(Object.entries(value).flatMap(([key, one]) => [...leavesOf(one, [...path, key])]))
  return new Map([[JSON.stringify(path), Array.isArray(value) ? value.join('、') : String(value ?? '')]])
}

/**
 * What something in a list is called there. A route has no name of its own: it is the one of its category and zone; so is a window of a day by its
 * weekday and its beginning, and a rung of a ladder by its clock.
 */
export function nameInList(one: unknown, nth: number): string {
  const { id, key, clock, categoryId, zoneId, weekday, fromMinute } = (one ?? {}) as Named
  if (typeof id === 'string') return id
  if (typeof key === 'string') return typeof clock === 'string' ? `${clock}:${key}` : key
  if (categoryId !== undefined) return `${categoryId ?? '*'}@${zoneId ?? '*'}`
  if (weekday !== undefined) return `${weekday}@${fromMinute}`
  return typeof zoneId === 'string' ? zoneId : String(nth)
}

export function isListOfRecords(value: unknown): value is readonly Named[] {
  return Array.isArray(value) && value.some(isRecord)
}

export function isRecord(value: unknown): value is Named {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
