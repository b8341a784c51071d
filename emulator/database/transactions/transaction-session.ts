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
export function openTransactionSession(transaction: Transaction, parts: Parts): Session {
  const { versions } = parts
  return {
    find: (collection, { where }) => {
      const id = where._id
      if (id === undefined) throw transactionRefusal('[InvalidParameter] a transaction reads documents by _id only')
      const stored = visible(transaction, versions, { collection, key: keyOf(id) })
      return stored && compileWhere(where)(stored.body) ? [stored] : []
    },
    put: (writes, fail) => {
      for (const write of writes) {
        take(transaction, parts, write.address)
        if (versions.changedSince(transaction.snapshot, write.address)) throw transactionConflict()
        for (const lock of uniqueLocks(write)) take(transaction, parts, lock)
        const problem = problemOf(transaction, parts, write)
        if (problem) throw fail(problem)
        const committed = write.collection.documents.get((write.before ?? write.after)?.key ?? '') ?? null
        transaction.writes.set(write.address, { ...write, before: committed })
      }
    },
  }
}

interface Place {
  readonly collection: Collection
  readonly key: string
}

function visible(transaction: Transaction, versions: Versions, { collection, key }: Place): StoredDocument | null {
  const address = addressOf(collection.name, key)
  const own = transaction.writes.get(address)
  return own ? own.after : versions.at(transaction.snapshot, address, collection.documents.get(key) ?? null)
}

function take(transaction: Transaction, { transactions }: Parts, lock: string): void {
  const holder = transactions.holderOf(lock)
  if (holder && holder !== transaction) throw transactionConflict()
  transactions.lock(transaction, lock)
}

/** What stands in the way of a write once this transaction's own writes are taken into account. */
function problemOf(transaction: Transaction, { transactions, versions }: Parts, write: Write): string | null {
  for (const own of transaction.writes.values()) {
    const words = own.address === write.address ? repeatedIdWords(own, write) : sharedKeyWords(own, write)
    if (words) return words
  }
  const clash = clashOf(write)
  if (!clash || transaction.writes.has(clash.holder)) return geometryProblem(write)
  const beingWritten = transactions.holderOf(clash.holder) !== undefined && clash.holder !== write.address
  if (beingWritten || versions.changedSince(transaction.snapshot, clash.holder)) throw transactionConflict()
  return clash.words
}
