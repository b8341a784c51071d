import type { Exclusion } from './exclusion'

/** In the numerator, in the denominator only, or in neither and why. */
export type Verdict = 'hit' | 'miss' | Exclusion

/** How many rounds a rate puts where; together they are all rounds there are. */
export interface RateCount {
  readonly hits: number
  readonly misses: number
  /** Only reasons that occurred. */
  readonly excluded: Readonly<Partial<Record<Exclusion, number>>>
}

export function countOf(verdicts: readonly Verdict[]): RateCount {
  const excluded: Partial<Record<Exclusion, number>> = {}
  let hits = 0
  let misses = 0
  for (const verdict of verdicts) {
    if (verdict === 'hit') hits++
    else if (verdict === 'miss') misses++
    else excluded[verdict] = (excluded[verdict] ?? 0) + 1
  }
  return { hits, misses, excluded }
}

/** How many stand in one place. */
export function countWithin({ hits, misses, excluded }: RateCount, verdict: Verdict): number {
  if (verdict === 'hit') return hits
  return verdict === 'miss' ? misses : (excluded[verdict] ?? 0)
}

export function sumOfCounts(counts: readonly RateCount[]): RateCount {
  const excluded: Partial<Record<Exclusion, number>> = {}
  for (const count of counts) {
    for (const [reason, many] of Object.entries(count.excluded) as [Exclusion, number][])
      excluded[reason] = (excluded[reason] ?? 0) + many
  }
  const sum = (of: (count: RateCount) => number) => counts.reduce((total, count) => total + of(count), 0)
  return { hits: sum(({ hits }) => hits), misses: sum(({ misses }) => misses), excluded }
}

export function ascending(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((a, b) => a - b)
}

export function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  of: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>
}

/** Whether two values say the same, whatever the order of their fields: what comes from a database may have another. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b))
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, ordered(one)]),
  )
}
