import type { JournalEntry } from '../durability/journal'
import { findDocuments } from '../queries/find'
import type { Meter } from '../statistics'
import { geometryProblem, Locked, type Session } from './session'
import type { Transactions } from './transactions'
import { clashOf, uniqueLocks } from './uniqueness'
import type { Versions } from './versions'
import { journalEntry, type Write } from './write'

interface PlainSession extends Session {
  /** What the request changed, for the journal. */
  readonly changes: readonly JournalEntry[]
}

interface Parts {
  readonly transactions: Transactions
  readonly versions: Versions
  readonly meter: Meter
}

/** A request outside transactions: it sees what is committed, and what it writes is committed at once. */
export function openPlainSession({ transactions, versions, meter }: Parts): PlainSession {
  const changes: JournalEntry[] = []

  /** All locks are looked at before the first change, so that waiting and running again never changes anything twice. */
  const requireUnlocked = (write: Write) => {
    const clash = clashOf(write)
    const locks = [write.address, ...uniqueLocks(write), ...(clash ? [clash.holder] : [])]
    const holder = locks.map(transactions.holderOf).find((found) => found !== undefined)
    if (holder) throw new Locked(holder)
  }

  return {
    changes,
    find: (collection, request) => findDocuments(collection, request, meter),
    put: (writes, fail) => {
      if (transactions.anyOpen()) writes.forEach(requireUnlocked)
      for (const write of writes) {
        const problem = clashOf(write)?.words ?? geometryProblem(write)
        if (problem) throw fail(problem)
        versions.note([write])
        write.collection.replace(write.before, write.after)
        changes.push(journalEntry(write))
      }
    },
  }
}
