import { ClassicLevel } from 'classic-level'

export type JournalEntry =
  | { readonly type: 'put'; readonly key: string; readonly value: string }
  | { readonly type: 'del'; readonly key: string }

/** The durable copy of the database. */
export interface Journal {
  /**
   * Resolves once the entries are on disk. Entries of one call share one atomic batch; calls that arrive while the disk is
   * busy share the next one. Order of calls is order on disk.
   */
  append(entries: readonly JournalEntry[]): Promise<void>
  /** What made a batch fail, null so far: memory is ahead of the disk then, and only a restart makes them agree. */
  failure(): Error | null
  /** Everything on disk, by key. */
  read(): AsyncIterable<readonly [key: string, value: string]>
  /** Resolves once everything appended is on disk and the files are let go. */
  close(): Promise<void>
}

/** Opens or creates the journal in a folder that no other process may have open. Null keeps nothing anywhere. */
export async function openJournal(dir: string | null, onBatch: () => void): Promise<Journal> {
  if (dir === null) return FORGETFUL
  const level = new ClassicLevel(dir, { keyEncoding: 'utf8', valueEncoding: 'utf8' })
  await level.open()
  const queue = openQueue(async (entries) => {
    onBatch()
    await level.batch([...entries], { sync: true })
  })
  return {
    append: queue.add,
    failure: queue.failure,
    read: () => level.iterator(),
    close: async () => {
      await queue.idle()
      await level.close()
    },
  }
}

const FORGETFUL: Journal = {
  append: async () => {},
  failure: () => null,
  read: async function* () {},
  close: async () => {},
}

interface Batch {
  readonly entries: JournalEntry[]
  readonly written: Promise<void>
}

/** Group commit: one batch on its way to the disk, and one that gathers what arrives meanwhile. */
function openQueue(write: (entries: readonly JournalEntry[]) => Promise<void>) {
  let gathering: Batch | null = null
  let last: Promise<void> = Promise.resolve()
  let failure: Error | null = null
  return {
    failure: () => failure,
    add: (entries: readonly JournalEntry[]): Promise<void> => {
      if (entries.length === 0) return Promise.resolve()
      if (!gathering) {
        const batch: JournalEntry[] = []
        const written = last.then(() => {
          gathering = null
          return write(batch)
        })
        gathering = { entries: batch, written }
        last = written.catch((error: unknown) => {
          failure ??= error instanceof Error ? error : new Error(String(error))
        })
      }
      for (const entry of entries) gathering.entries.push(entry)
      return gathering.written
    },
    idle: () => last,
  }
}
