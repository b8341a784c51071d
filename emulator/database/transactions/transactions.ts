import { transactionGone } from '../failures'
import type { Write } from './write'

/** One open transaction. Its writes stay here until the commit; its locks keep others away. */
export interface Transaction {
  readonly id: string
  readonly startedAt: number
  /** The last commit it sees. */
  readonly snapshot: number
  readonly writes: Map<string, Write>
  readonly locks: Set<string>
  /** Resolves when it is over, either way. */
  readonly over: Promise<void>
  busy: boolean
  operations: number
}

export interface Transactions {
  start(): Transaction
  /** Fails with DATABASE_TRANSACTION_FAIL when it is unknown, over, or older than its life. */
  get(id: string): Transaction
  /** The open transaction that holds a lock, if any. */
  holderOf(lock: string): Transaction | undefined
  lock(transaction: Transaction, lock: string): void
  /** Lets go of everything. Harmless when repeated. */
  end(transaction: Transaction): void
  endAll(): void
  /** Ends those that outlived their time. */
  expire(): void
  /** Whether any is open that has not outlived its time. */
  anyOpen(): boolean
  isOpen(transaction: Transaction): boolean
}

interface Rules {
  readonly now: () => number
  readonly lifeMs: number
  readonly latestCommit: () => number
}

interface Open {
  readonly transaction: Transaction
  readonly resolve: () => void
}

/** No transaction open yet. */
export function openTransactions({ now, lifeMs, latestCommit }: Rules): Transactions {
  const open = new Map<string, Open>()
  const holders = new Map<string, Transaction>()
  let started = 0

  const end = (transaction: Transaction) => {
    for (const lock of transaction.locks) holders.delete(lock)
    transaction.locks.clear()
    open.get(transaction.id)?.resolve()
    open.delete(transaction.id)
  }
  const endWhere = (isOver: (transaction: Transaction) => boolean) => {
    for (const { transaction } of [...open.values()]) if (isOver(transaction)) end(transaction)
  }
  const expire = () => endWhere(({ startedAt }) => now() - startedAt > lifeMs)
  const start = () => {
    expire()
    const fresh = begin(`transaction-${now()}-${++started}`, { startedAt: now(), snapshot: latestCommit() })
    open.set(fresh.transaction.id, fresh)
    return fresh.transaction
  }
  const get = (id: string) => {
    expire()
    const found = open.get(id)
    if (!found) throw transactionGone()
    return found.transaction
  }
  const lock = (transaction: Transaction, name: string) => {
    transaction.locks.add(name)
    holders.set(name, transaction)
  }
  const anyOpen = () => {
    expire()
    return open.size > 0
  }
  const isOpen = ({ id }: Transaction) => open.has(id)
  const endAll = () => endWhere(() => true)
  return { start, get, holderOf: (name) => holders.get(name), lock, end, endAll, expire, anyOpen, isOpen }
}

function begin(id: string, point: { readonly startedAt: number; readonly snapshot: number }): Open {
  let resolve = () => {}
  const over = new Promise<void>((done) => {
    resolve = done
  })
  const state = { writes: new Map<string, Write>(), locks: new Set<string>(), busy: false, operations: 0 }
  return { transaction: { id, ...point, over, ...state }, resolve }
}
