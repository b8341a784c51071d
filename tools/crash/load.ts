import type { Chance } from '../demo/chance'
import { type Ledger, OPENING_BALANCE, PARTS } from './ledger'
import type { SdkDatabase } from './sdk'

const WRITERS = 4
const COUNTERS = 2
const MOVERS = 4

/** Creates the accounts and counters the load works on. Call once, before the first round. */
export async function openBooks(db: SdkDatabase): Promise<void> {
  for (const worker of upTo(MOVERS)) {
    for (const side of ['from', 'to']) {
      await db.collection('accounts').add({ data: { _id: `${worker}-${side}`, balance: OPENING_BALANCE } })
    }
  }
  for (const counter of upTo(COUNTERS))
    await db.collection('counters').add({ data: { _id: `counter-${counter}`, n: 0 } })
}

export interface Round {
  readonly db: SdkDatabase
  readonly ledger: Ledger
  readonly round: number
  readonly chance: Chance
}

/**
 * Writes, counts and moves money as fast as the answers come, until the cloud is gone; then resolves.
 * An answer goes into the ledger in the same tick in which it arrives, never before.
 */
export async function runLoad(round: Round): Promise<void> {
  await Promise.all([
    ...upTo(WRITERS).map((worker) => untilGone((n) => write(round, `w${round.round}-${worker}-${n}`))),
    ...upTo(COUNTERS).map((worker) => untilGone(() => count(round, `counter-${worker}`))),
    ...upTo(MOVERS).map((worker) => untilGone((n) => move(round, { worker, id: `t${round.round}-${worker}-${n}` }))),
  ])
}

async function untilGone(work: (n: number) => Promise<void>): Promise<void> {
  for (let n = 0; ; n++) {
    try {
      await work(n)
    } catch (error) {
      if (isGone(error)) return
      throw error
    }
  }
}

async function write({ db, ledger, round, chance }: Round, id: string): Promise<void> {
  // Uneven sizes, so that a write is cut at different places.
  await db.collection('writes').add({ data: { _id: id, round, text: '水'.repeat(chance.between(1, 2_000)) } })
  ledger.writes.add(id)
}

async function count({ db, ledger }: Round, id: string): Promise<void> {
  const counter = ledger.counters.get(id) ?? { acknowledged: 0, atLeast: 0, unanswered: 0 }
  ledger.counters.set(id, counter)
  counter.unanswered++
  await db
    .collection('counters')
    .doc(id)
    .update({ data: { n: db.command.inc(1) } })
  counter.unanswered--
  counter.atLeast++
  counter.acknowledged++
}

async function move({ db, ledger }: Round, { worker, id }: { worker: number; id: string }): Promise<void> {
  await db.runTransaction(async (tx: SdkDatabase) => {
    for (const [side, amount] of [
      ['from', -1],
      ['to', 1],
    ] as const) {
      const account = tx.collection('accounts').doc(`${worker}-${side}`)
      const { data } = (await account.get()) as unknown as { data: { balance: number } }
      await account.update({ data: { balance: data.balance + amount } })
    }
    for (const part of upTo(PARTS)) await tx.collection('parts').add({ data: { _id: `${id}-${part}`, tx: id } })
  })
  ledger.transactions.add(id)
}

/** The cloud did not answer, as opposed to answering no. */
function isGone(error: unknown): boolean {
  const { code, errMsg, message } = (error ?? {}) as { code?: unknown; errMsg?: unknown; message?: unknown }
  return /ECONNRESET|ECONNREFUSED|EPIPE|socket hang up/.test(`${code} ${errMsg} ${message}`)
}

function upTo(n: number): readonly number[] {
  return Array.from({ length: n }, (_, i) => i)
}
