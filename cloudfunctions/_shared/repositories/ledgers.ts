import type { EpochMs } from '../../../core/kit/time'
import { type LedgerEntry, type LedgerOwner, nextEntry, type PointsDraft } from '../../../core/volunteering/ledger'
import { orThrow } from '../app-error'
import { parseStored } from '../documents/stored'
import { ledgerEntrySchema } from '../documents/volunteering-fields'
import { command, type Raw, type store as Store } from '../wechat/store'
import { untilWritten } from './versioned'

const COLLECTION = 'points'

/** Two phones of one person are all the company there is. */
const TRIES = 8

/** Lines are added and never changed: each is numbered by its person, and the number is its id, so that two at once cannot both follow the same one. */
export interface Ledgers {
  /** Newest first. */
  last(personId: string, count: number): Promise<readonly LedgerEntry[]>
  /** Writes a line; one whose cause is written already is not written twice. Fails with POINTS_SHORT. */
  write(draft: PointsDraft, owner: LedgerOwner, now: EpochMs): Promise<LedgerEntry>
  /** The ledger of somebody who left: whatever was written until then, or for one sign-up. */
  forget(personId: string, what: { readonly upTo: EpochMs } | { readonly causeId: string }): Promise<void>
}

export function ledgers(store: typeof Store): Ledgers {
  const last: Ledgers['last'] = async (personId, count) =>
    (
      await store.find(COLLECTION, { where: { personId }, order: { field: 'no', direction: 'desc' }, limit: count })
    ).map(read)
  return {
    last,

    write: (draft, owner, now) =>
      untilWritten(`points of ${owner.personId}`, TRIES, async () => {
        const [before] = await last(owner.personId, 1)
        const next = nextEntry(before ?? null, draft, { ...owner, now })
        // What was spent already is spent, though the balance would not cover it a second time.
        if (!next.ok) return (await written(store, draft.key)) ?? orThrow(next)
        const document = { ...next.value, _id: `${owner.personId}.${next.value.no}` }
        if (await store.insert(COLLECTION, document)) return next.value
        return written(store, draft.key)
      }),

    async forget(personId, what) {
      const which = 'upTo' in what ? { at: command.lte(what.upTo) } : { 'cause.id': what.causeId }
      await store.remove(COLLECTION, { personId, ...which })
    },
  }
}

async function written(store: typeof Store, key: string): Promise<LedgerEntry | null> {
  const [raw] = await store.find(COLLECTION, { where: { key }, limit: 1 })
  return raw ? read(raw) : null
}

function read(raw: Raw): LedgerEntry {
  return parseStored(ledgerEntrySchema, raw)
}
