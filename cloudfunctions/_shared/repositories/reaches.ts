import { emptyLedger, type ReachLedger } from '../../../core/duty/reachability'
import { reachSchema } from '../documents/reach-document'
import { parseStored, readAll } from '../documents/stored'
import type { Log } from '../log'
import { command, type Raw, type store as Store } from '../wechat/store'
import { untilWritten, writeNext } from './versioned'

const COLLECTION = 'reach'

/** How often a change is made anew when somebody else wrote first; two phones of one person are the most that meet here. */
const TRIES = 5

/** What we know of how each person can be reached: one ledger a person, under the person's id. */
export interface Reaches {
  /** The ledgers of these people, by person; who has none is not in it. One round trip. */
  of(personIds: readonly string[]): Promise<ReadonlyMap<string, ReachLedger>>
  /**
   * Changes one ledger, or makes it; a change that answers the same ledger writes nothing. Decided anew on what is stored when somebody else
   * wrote in between; fails with CONFLICT after five of them. Changes of one call wait for one another.
   */
  change(personId: string, change: (ledger: ReachLedger) => ReachLedger): Promise<ReachLedger>
}

export function reaches(store: typeof Store, log: Log): Reaches {
  const turns = new Map<string, Promise<unknown>>()
  return {
    async of(personIds) {
      if (personIds.length === 0) return new Map()
      const where = { _id: command.in([...personIds]) }
      const found = readAll(await store.find(COLLECTION, { where, limit: personIds.length }), readLedger, log)
      return new Map(found.map((ledger) => [ledger.personId, ledger]))
    },

    change(personId, change) {
      // One after the other: what a call sends in parallel would only lose races against itself.
      const before = turns.get(personId) ?? Promise.resolve()
      const changed = before.then(() =>
        untilWritten(`the reach of ${personId}`, TRIES, () => changeOnce(store, personId, change)),
      )
      turns.set(
        personId,
        changed.catch(() => {}),
      )
      return changed
    },
  }
}

/** Null when somebody else wrote in between. */
async function changeOnce(
  store: typeof Store,
  personId: string,
  change: (ledger: ReachLedger) => ReachLedger,
): Promise<ReachLedger | null> {
  const raw = await store.get(COLLECTION, personId)
  const before = raw ? readLedger(raw) : emptyLedger(personId)
  const changed = change(before)
  if (changed === before) return before
  const { version } = before
  const after = { ...changed, personId, version: version + 1 }
  const document = { ...after, _id: personId }
  return (await writeNext(store, { collection: COLLECTION, version, document })) === 'written' ? after : null
}

function readLedger(raw: Raw): ReachLedger {
  return parseStored(reachSchema, { ...raw, personId: raw._id })
}
