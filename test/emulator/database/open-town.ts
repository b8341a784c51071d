import { type DatabaseOptions, openDatabase } from '../../../emulator/database/open-database'
import { parseSchema } from '../../../emulator/database/schema'
import { wordsOf } from './words'

/** A town's database, in memory unless a folder is given. Time stands still until `clock.now` is set. */
export async function openTown(options: Partial<DatabaseOptions> = {}) {
  const clock = { now: Date.UTC(2025, 2, 1) }
  const limits = { transactionOperationMs: 0, ...options.limits }
  const database = await openDatabase({ dir: null, schema: TOWN, now: () => clock.now, ...options, limits })
  return { ...wordsOf(database), database, clock }
}

export type Town = Awaited<ReturnType<typeof openTown>>

/** People have a unique phone and skills, tickets a status queue, places a position; notes have no index. */
export const TOWN = parseSchema({
  collections: {
    people: {
      access: 'ADMINONLY',
      indexes: [
        { name: 'phone', unique: true, fields: [{ field: 'phone' }] },
        { name: 'skills', fields: [{ field: 'skills' }] },
      ],
    },
    tickets: {
      access: 'ADMINONLY',
      indexes: [
        { name: 'queue', fields: [{ field: 'status' }, { field: 'at', type: 'desc' }] },
        { name: 'owner', fields: [{ field: 'owner.id' }] },
      ],
    },
    places: { access: 'ADMINONLY', indexes: [{ name: 'where', fields: [{ field: 'at', type: 'geo' }] }] },
    notes: { access: 'PRIVATE', indexes: [] },
  },
})
