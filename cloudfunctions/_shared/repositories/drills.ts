import type { Drill } from '../../../core/duty/drill'
import { AppError } from '../app-error'
import { drillSchema } from '../documents/drill-document'
import { parseStored, readAll } from '../documents/stored'
import type { Log } from '../log'
import { command, type Raw, type store as Store } from '../wechat/store'
import { untilWritten, writeNext } from './versioned'

const COLLECTION = 'drills'

/** Everybody on duty may answer within the same seconds. */
const TRIES = 20

/** Drills one look adds up; there is one a month and community. */
const MOST_DUE = 20

/** The drills of all communities, one document each. */
export interface Drills {
  get(id: string): Promise<Drill | null>
  /** False when there is one of this id already. */
  insert(drill: Drill): Promise<boolean>
  /**
   * Changes a drill under its version, decided anew whenever somebody else wrote first; a change that answers the same drill writes nothing.
   * Fails with NOT_FOUND, and with CONFLICT after twenty lost races.
   */
  change(id: string, change: (drill: Drill) => Drill): Promise<Drill>
  latest(communityId: string): Promise<Drill | null>
  /** Those that nobody has added up yet, the longest over first: running ones as well. */
  unswept(): Promise<readonly Drill[]>
}

export function drills(store: typeof Store, log: Log): Drills {
  const get = async (id: string) => {
    const raw = await store.get(COLLECTION, id)
    return raw ? readDrill(raw) : null
  }
  return {
    get,

    insert: (drill) => store.insert(COLLECTION, toDocument(drill)),

    change: (id, change) =>
      untilWritten(`drill ${id}`, TRIES, async () => {
        const before = await get(id)
        if (!before) throw new AppError('NOT_FOUND', `no drill ${id}`)
        const changed = change(before)
        if (changed === before) return before
        const { version } = before
        const after = { ...changed, version: version + 1 }
        const document = toDocument(after)
        return (await writeNext(store, { collection: COLLECTION, version, document })) === 'written' ? after : null
      }),

    async latest(communityId) {
      const [raw] = await store.find(COLLECTION, {
        where: { communityId },
        order: { field: 'startedAt', direction: 'desc' },
        limit: 1,
      })
      return raw ? readDrill(raw) : null
    },

    async unswept() {
      const order = { field: 'sweepAt', direction: 'asc' } as const
      return readAll(
        await store.find(COLLECTION, { where: { sweepAt: command.gt(0) }, order, limit: MOST_DUE }),
        readDrill,
        log,
      )
    },
  }
}

/** Throws where the stored document is broken. */
export function readDrill(raw: Raw): Drill {
  return parseStored(drillSchema, { ...raw, id: raw._id })
}

/** `sweepAt` is stored beside it only to be queried. */
function toDocument({ id, ...drill }: Drill): Raw & { readonly _id: string } {
  return { ...drill, _id: id, sweepAt: drill.sweptAt === null ? drill.endsAt : null }
}
