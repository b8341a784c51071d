/** One place in an index: an encoded key, and the document it leads to. */
export interface Entry {
  readonly key: string
  /** Settles equal keys by age, and so makes every entry distinct. */
  readonly order: number
  readonly documentKey: string
}

/** A range of encoded keys: from `low` inclusive to `high` exclusive. */
export interface KeyRange {
  readonly low: string
  readonly high: string
}

export interface OrderedList {
  add(entry: Entry): void
  remove(entry: Entry): void
  /** Replaces the content; much faster than adding one by one. */
  load(entries: readonly Entry[]): void
  /** The entries of a range, in order or backwards. The list must not change while it is walked. */
  walk(range: KeyRange, backwards?: boolean): Generator<Entry>
  /** How many entries a range holds, without walking it. */
  count(range: KeyRange): number
  firstWithKey(key: string): Entry | undefined
}

/** Blocks stay this small so that an insertion moves little. */
const BLOCK_ENTRIES = 512

/** Everything an index holds. */
export const WHOLE_RANGE: KeyRange = { low: '', high: '\uffff\uffff\uffff\uffff\uffff' }

/** A sorted list in blocks: look-ups by halving, insertions that shift one block only. */
export function openOrderedList(): OrderedList {
  let blocks: Entry[][] = []
  return {
    add: (entry) => insert(blocks, entry),
    remove: (entry) => erase(blocks, entry),
    load: (entries) => {
      blocks = cut([...entries].sort(compareEntries))
    },
    walk: (range, backwards = false) => (backwards ? walkDown(blocks, range) : walkUp(blocks, range)),
    count: ({ low, high }) => Math.max(0, rankOf(blocks, high) - rankOf(blocks, low)),
    firstWithKey: (key) => {
      const { block, at } = placeOf(blocks, key)
      const entry = blocks[block]?.[at]
      return entry?.key === key ? entry : undefined
    },
  }
}

interface Place {
  readonly block: number
  readonly at: number
}

function compareEntries(a: Entry, b: Entry): number {
  if (a.key < b.key) return -1
  return a.key > b.key ? 1 : a.order - b.order
}

/** First index at which `isBefore` no longer holds. */
function firstNot<T>(list: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(list[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}

/** Where the first entry with this key or a later one is. */
function placeOf(blocks: readonly Entry[][], key: string): Place {
  const block = firstNot(blocks, (entries) => (entries[entries.length - 1]?.key ?? '') < key)
  const at = firstNot(blocks[block] ?? [], (entry) => entry.key < key)
  return { block, at }
}

function rankOf(blocks: readonly Entry[][], key: string): number {
  const { block, at } = placeOf(blocks, key)
  let rank = at
  for (let i = 0; i < block; i++) rank += blocks[i]?.length ?? 0
  return rank
}

function insert(blocks: Entry[][], entry: Entry): void {
  const found = firstNot(blocks, (entries) => {
    const last = entries[entries.length - 1]
    return last !== undefined && compareEntries(last, entry) < 0
  })
  const block = Math.min(found, blocks.length - 1)
  const entries = blocks[block]
  if (!entries) {
    blocks.push([entry])
    return
  }
  entries.splice(
    firstNot(entries, (other) => compareEntries(other, entry) < 0),
    0,
    entry,
  )
  if (entries.length > BLOCK_ENTRIES) blocks.splice(block + 1, 0, entries.splice(BLOCK_ENTRIES / 2))
}

function erase(blocks: Entry[][], entry: Entry): void {
  const block = firstNot(blocks, (entries) => {
    const last = entries[entries.length - 1]
    return last !== undefined && compareEntries(last, entry) < 0
  })
  const entries = blocks[block]
  if (!entries) return
  const at = firstNot(entries, (other) => compareEntries(other, entry) < 0)
  const found = entries[at]
  if (!found || compareEntries(found, entry) !== 0) return
  entries.splice(at, 1)
  if (entries.length === 0) blocks.splice(block, 1)
}

function cut(sorted: readonly Entry[]): Entry[][] {
  const blocks: Entry[][] = []
  // Half full, so that the first insertions after a load do not split every block.
  for (let i = 0; i < sorted.length; i += BLOCK_ENTRIES / 2) blocks.push(sorted.slice(i, i + BLOCK_ENTRIES / 2))
  return blocks
}

function* walkUp(blocks: readonly Entry[][], { low, high }: KeyRange): Generator<Entry> {
  let { block, at } = placeOf(blocks, low)
  for (; block < blocks.length; block++, at = 0) {
    const entries = blocks[block] ?? []
    for (; at < entries.length; at++) {
      const entry = entries[at] as Entry
      if (entry.key >= high) return
      yield entry
    }
  }
}

/** Backwards, yet oldest first among equal keys, as a sort would leave them. */
function* walkDown(blocks: readonly Entry[][], { low, high }: KeyRange): Generator<Entry> {
  let equal: Entry[] = []
  for (const entry of stepDown(blocks, { low, high })) {
    if (equal[0] && equal[0].key !== entry.key) {
      yield* equal.reverse()
      equal = []
    }
    equal.push(entry)
  }
  yield* equal.reverse()
}

function* stepDown(blocks: readonly Entry[][], { low, high }: KeyRange): Generator<Entry> {
  const start = placeOf(blocks, high)
  for (let block = Math.min(start.block, blocks.length - 1); block >= 0; block--) {
    const entries = blocks[block] ?? []
    for (let at = (block === start.block ? start.at : entries.length) - 1; at >= 0; at--) {
      const entry = entries[at] as Entry
      if (entry.key < low) return
      yield entry
    }
  }
}
