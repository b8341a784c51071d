import type { Collection } from '../documents/collection'
import { keyOf, type StoredDocument } from '../documents/document'
import { transactionConflict, transactionRefusal } from '../failures'
import { compileWhere } from '../queries/matcher'
import { geometryProblem, type Session } from './session'
import type { Transaction, Transactions } from './transactions'
import { clashOf, repeatedIdWords, sharedKeyWords, uniqueLocks } from './uniqueness'
import type { Versions } from './versions'
import { addressOf, type Write } from './write'

interface Parts {
  readonly transactions: Transactions
  readonly versions: Versions
}

/**
 * A request of a transaction: it sees its own writes over the snapshot it started with, and keeps what it writes to itself
 * until the commit. Writing what somebody else wrote or is writing fails at once with DATABASE_TRANSACTION_CONFLICT.
 */
export function openTransactionSession(transaction: Transaction, { transactions, versions }: Parts): Session {
  const visible = (collection: Collection, key: string): StoredDocument | null => {
    const address = addressOf(collection.name, key)
    const own = transaction.writes.get(address)
    if (own) return own.after
    return versions.at(transaction.snapshot, address, collection.documents.get(key) ?? null)
  }

  const take = (lock: string) => {
    const holder = transactions.holderOf(lock)
    if (holder && holder !== transaction) throw transactionConflict()
    transactions.lock(transaction, lock)
  }

  /** What stands in the way once this transaction's own writes are taken into account. */
  const problemOf = (write: Write): string | null => {
    for (const own of transaction.writes.values()) {
      const words = own.address === write.address ? repeatedIdWords(own, write) : sharedKeyWords(own, write)
      if (words) return words
    }
    const clash = clashOf(write)
    if (!clash || transaction.writes.has(clash.holder)) return geometryProblem(write)
    const moved = transactions.holderOf(clash.holder) !== undefined && clash.holder !== write.address
    if (moved || versions.changedSince(transaction.snapshot, clash.holder)) throw transactionConflict()
    return clash.words
  }

  return {
    find: (collection, { where }) => {
      const id = where._id
      if (id === undefined) throw transactionRefusal('[InvalidParameter] a transaction reads documents by _id only')
      const stored = visible(collection, keyOf(id))
      return stored && compileWhere(where)(stored.body) ? [stored] : []
    },
    put: (writes, fail) => {
      for (const write of writes) {
        take(write.address)
        if (versions.changedSince(transaction.snapshot, write.address)) throw transactionConflict()
        uniqueLocks(write).forEach(take)
        const problem = problemOf(write)
        if (problem) throw fail(problem)
        const committed = write.collection.documents.get((write.before ?? write.after)?.key ?? '') ?? null
        transaction.writes.set(write.address, { ...write, before: committed })
      }
    },
  }
}
