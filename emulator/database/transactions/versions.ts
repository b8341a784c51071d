import type { StoredDocument } from '../documents/document'
import type { Write } from './write'

/** Earlier versions of documents, kept for as long as an open transaction may still look at them. */
export interface Versions {
  /** Number of the latest commit; what a transaction that starts now will see. */
  latest(): number
  /** Notes what a commit replaced. Call once per commit, before it is applied. */
  note(writes: readonly Write[]): void
  /** The document as of a commit: an earlier version, or `current` when it has not changed since. */
  at(snapshot: number, address: string, current: StoredDocument | null): StoredDocument | null
  changedSince(snapshot: number, address: string): boolean
}

interface Replaced {
  readonly byCommit: number
  readonly stored: StoredDocument | null
}

/** No version yet. `isWatched` tells whether any transaction is open; while none is, nothing is kept. */
export function openVersions(isWatched: () => boolean): Versions {
  const chains = new Map<string, Replaced[]>()
  let commits = 0
  return {
    latest: () => commits,
    note: (writes) => {
      commits++
      if (!isWatched()) {
        chains.clear()
        return
      }
      for (const { address, before } of writes) {
        const chain = chains.get(address) ?? []
        chains.set(address, chain)
        chain.push({ byCommit: commits, stored: before })
      }
    },
    at: (snapshot, address, current) => {
      const later = chains.get(address)?.find(({ byCommit }) => byCommit > snapshot)
      return later ? later.stored : current
    },
    changedSince: (snapshot, address) => chains.get(address)?.some(({ byCommit }) => byCommit > snapshot) ?? false,
  }
}
