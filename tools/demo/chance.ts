/** Repeatable chance: the same seed answers the same questions the same way on every machine. */
export interface Chance {
  /** A number in [0, 1). */
  next(): number
  /** An integer in [0, n). */
  below(n: number): number
  /** An integer in [low, high], both included. */
  between(low: number, high: number): number
  /** True with probability p. */
  hits(p: number): boolean
  /** One of a non-empty list. */
  pick<T>(from: readonly T[]): T
  /** A shuffled copy. */
  shuffle<T>(from: readonly T[]): readonly T[]
}

/** Starts a stream of chance (mulberry32: 32 bits of state, plenty for a demo town, exact on every engine). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (n: number) => Math.floor(next() * n)
  return {
    next,
    below,
    between: (low, high) => low + below(high - low + 1),
    hits: (p) => next() < p,
    pick: (from) => pickFrom(from, below(from.length)),
    shuffle: (from) => shuffled(from, below),
  }
}

function pickFrom<T>(from: readonly T[], index: number): T {
  if (index >= from.length) throw new Error('nothing to pick from')
  return from[index] as T
}

function shuffled<T>(from: readonly T[], below: (n: number) => number): readonly T[] {
  const order = from.map((item) => ({ item, rank: below(2 ** 31) }))
  return order.sort((a, b) => a.rank - b.rank).map(({ item }) => item)
}
