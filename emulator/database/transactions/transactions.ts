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

/** No transaction open yet. */
export function openTransactions({ now, lifeMs, latestCommit }: Rules): Transactions {
  const open = new Map<string, { readonly transaction: Transaction; readonly resolve: () => void }>()
  const holders = new Map<string, Transaction>()
  let started = 0

  const end = (transaction: Transaction) => {
    for (const lock of transaction.locks) holders.delete(lock)
    transaction.locks.clear()
    open.get(transaction.id)?.resolve()
    open.delete(transaction.id)
  }
  const expire = () => {
    for (const { transaction } of [...open.values()]) if (now() - transaction.startedAt > lifeMs) end(transaction)
  }

  return {
    start: () => {
      expire()
      const id = `transaction-${now()}-${++started}`
      let resolve = () => {}
      const over = new Promise<void>((done) => {
        resolve = done
      })
      const snapshot = latestCommit()
      const state = { writes: new Map(), locks: new Set<string>(), busy: false, operations: 0 }
      const transaction: Transaction = { id, startedAt: now(), snapshot, over, ...state }
      open.set(id, { transaction, resolve })
      return transaction
    },
    get: (id) => {
      expire()
      const found = open.get(id)
      if (!found) throw transactionGone()
      return found.transaction
    },
    holderOf: (lock) => holders.get(lock),
    lock: (transaction, lock) => {
      transaction.locks.add(lock)
      holders.set(lock, transaction)
    },
    end,
    endAll: () => {
      for (const { transaction } of [...open.values()]) end(transaction)
    },
    expire,
    anyOpen: () => {
      expire()
      return open.size > 0
    },
    isOpen: (transaction) => open.has(transaction.id),
  }
}
