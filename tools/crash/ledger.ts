import type { Raw } from './sdk'

/** What the cloud said yes to; everything in here must outlive any crash. */
export interface Ledger {
  /** Ids of documents whose insertion was acknowledged. */
  readonly writes: Set<string>
  /** Ids of transactions whose commit was acknowledged. */
  readonly transactions: Set<string>
  readonly counters: Map<string, Counter>
}

export interface Counter {
  /** Increments acknowledged since the first round. */
  acknowledged: number
  /** What must be there at least: what the last restart found, and every increment acknowledged since. */
  atLeast: number
  /** Increments sent since then whose answer never came; each may be there or not. */
  unanswered: number
}

export function emptyLedger(): Ledger {
  return { writes: new Set(), transactions: new Set(), counters: new Map() }
}

/** What is found after a restart. */
export interface Found {
  readonly writes: readonly Raw[]
  /** Each transaction writes PARTS of these. */
  readonly parts: readonly Raw[]
  readonly accounts: readonly Raw[]
  readonly counters: readonly Raw[]
}

/** Documents one transaction writes, beside moving money between two accounts. */
export const PARTS = 3

/** What an account holds before anything is moved. */
export const OPENING_BALANCE = 1_000

export interface Verdict {
  /** Acknowledged and not there. */
  readonly lost: readonly string[]
  /** There in part: some documents of a transaction, or money that left one account and reached none. */
  readonly half: readonly string[]
}

/** Compares what was promised with what is there. What was never acknowledged may be there or not, but whole. */
export function judge(ledger: Ledger, found: Found): Verdict {
  const written = new Set(found.writes.map(({ _id }) => String(_id)))
  const parts = countBy(found.parts, 'tx')
  const lostWrites = [...ledger.writes].filter((id) => !written.has(id))
  const lostTransactions = [...ledger.transactions].filter((id) => !parts.has(id))
  const halfTransactions = [...parts].filter(([, count]) => count !== PARTS).map(([id]) => id)
  return {
    lost: [...lostWrites, ...lostTransactions, ...wrongCounters(ledger, found.counters)],
    half: [...halfTransactions, ...unevenBooks(found)],
  }
}

/** What was found counts from now on: an increment that made it unacknowledged must not make up for a later one that is lost. */
export function carryOver({ counters }: Ledger, found: Found): void {
  for (const { _id, n } of found.counters) {
    const counter = counters.get(String(_id))
    if (counter) Object.assign(counter, { atLeast: Number(n), unanswered: 0 })
  }
}

/** Below, an increment was lost; above what was ever sent, one was done twice. */
function wrongCounters({ counters }: Ledger, found: readonly Raw[]): readonly string[] {
  const values = new Map(found.map(({ _id, n }) => [String(_id), Number(n)]))
  return [...counters].flatMap(([id, { atLeast, unanswered }]) => {
    const value = values.get(id) ?? 0
    const right = value >= atLeast && value <= atLeast + unanswered
    return right ? [] : [`${id}: ${value}, promised ${atLeast}–${atLeast + unanswered}`]
  })
}

/** Every transaction moves 1 from the first account of its worker to the second, so the books must agree with the parts. */
function unevenBooks({ accounts, parts }: Found): readonly string[] {
  const moved = new Map<string, number>()
  for (const [id] of countBy(parts, 'tx')) {
    const worker = id.split('-')[1] ?? ''
    moved.set(worker, (moved.get(worker) ?? 0) + 1)
  }
  return accounts.flatMap(({ _id, balance }) => {
    const [worker = '', side] = String(_id).split('-')
    const right = OPENING_BALANCE + (side === 'to' ? 1 : -1) * (moved.get(worker) ?? 0)
    return balance === right ? [] : [`${_id}: ${balance}, should be ${right}`]
  })
}

function countBy(documents: readonly Raw[], field: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const document of documents) {
    const key = String(document[field])
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
