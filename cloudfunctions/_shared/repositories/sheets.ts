import { eraseFromSheet } from '../../../core/privacy/volunteering-erasure'
import { type Sheet, type Standing, standingOf } from '../../../core/volunteering/sheet'
import { AppError } from '../app-error'
import { sheetSchema } from '../documents/activity-documents'
import { parseStored } from '../documents/stored'
import { anyOf, command, type Raw, type store as Store } from '../wechat/store'

const COLLECTION = 'sheets'

/** A seat may come free between the two questions a newcomer asks; that it does so every time is no accident any more. */
const TRIES = 5

/**
 * Who has a seat. Joining and leaving are single conditional writes that the database itself puts in order: three hundred at once are three hundred
 * writes, not three hundred rounds of losing to one another (docs/adr).
 */
export interface Sheets {
  get(id: string): Promise<Sheet | null>
  of(activityIds: readonly string[]): Promise<readonly Sheet[]>
  byId(ids: readonly string[]): Promise<readonly Sheet[]>
  /** Sheets that are there already stay as they are: somebody may sit on them. */
  open(sheets: readonly Sheet[]): Promise<void>
  close(activityId: string): Promise<void>
  /** A seat, or the end of the queue; a repeated call answers where they stand. `none` when the sheet is closed. One round trip for a seat. */
  join(id: string, personId: string): Promise<Standing>
  /** Gives back what somebody has on it; nothing when they have nothing. */
  leave(id: string, personId: string): Promise<void>
  /** The first of the queue on a free seat, as the sheet was read; false when it has changed since. */
  moveUp(before: Sheet, after: Sheet): Promise<boolean>
  /** The seat stays taken, by nobody; false when somebody wrote meanwhile. */
  forget(id: string, personId: string): Promise<boolean>
}

export function sheets(store: typeof Store): Sheets {
  return { ...readers(store), ...writers(store) }
}

function read(raw: Raw): Sheet {
  return parseStored(sheetSchema, { ...raw, id: raw._id })
}

function readers(store: typeof Store): Pick<Sheets, 'get' | 'of' | 'byId'> {
  const find = async (where: Raw) => (await store.find(COLLECTION, { where, limit: 1_000 })).map(read)
  return {
    async get(id) {
      const raw = await store.get(COLLECTION, id)
      return raw ? read(raw) : null
    },
    of: async (activityIds) => (activityIds.length === 0 ? [] : find({ activityId: command.in([...activityIds]) })),
    byId: async (ids) => (ids.length === 0 ? [] : find({ _id: command.in([...new Set(ids)]) })),
  }
}

function writers(store: typeof Store): Omit<Sheets, keyof ReturnType<typeof readers>> {
  return {
    async open(fresh) {
      await Promise.all(fresh.map(({ id, ...fields }) => store.insert(COLLECTION, { ...fields, _id: id })))
    },

    async close(activityId) {
      await store.amend(COLLECTION, { activityId, open: true }, { set: { open: false }, add: { version: 1 } })
    },

    async join(id, personId) {
      for (let left = TRIES; left > 0; left--) {
        const standing = (await takeSeat(store, id, personId)) ?? (await takePlace(store, id, personId))
        if (standing) return standing
        const raw = await store.get(COLLECTION, id)
        if (!raw) return 'none'
        const sheet = read(raw)
        const found = standingOf(sheet, personId)
        if (found !== 'none' || !sheet.open) return found
      }
      throw new AppError('CONFLICT', `sheet ${id}`)
    },

    async leave(id, personId) {
      const seated = { _id: id, seats: personId }
      const pulled = { pull: { seats: personId }, add: { free: 1, version: 1 } }
      if ((await store.amend(COLLECTION, seated, pulled)) > 0) return
      await store.amend(COLLECTION, { _id: id, queue: personId }, { pull: { queue: personId }, add: { version: 1 } })
    },

    moveUp: (before, after) => rewrite(store, before, after),

    async forget(id, personId) {
      const raw = await store.get(COLLECTION, id)
      if (!raw) return true
      const before = read(raw)
      const after = eraseFromSheet(before, personId)
      return after === before || rewrite(store, before, after)
    },
  }
}

async function rewrite(store: typeof Store, { id, version }: Sheet, { free, seats, queue }: Sheet): Promise<boolean> {
  const fields = { free, seats, queue, version: version + 1 }
  return (await store.replace(COLLECTION, { _id: id, version }, fields)) === 1
}

/** Nobody who stands on the sheet already, and nobody past people who wait. */
async function takeSeat(store: typeof Store, id: string, personId: string): Promise<'seat' | null> {
  const free = { ...newcomer(id, personId), free: command.gt(0), 'queue.0': command.exists(false) }
  const change = { push: { seats: personId }, add: { free: -1, version: 1 } }
  return (await store.amend(COLLECTION, free, change)) > 0 ? 'seat' : null
}

/** Only where there is no seat: a seat that has come free meanwhile would stay empty with somebody waiting for it. */
async function takePlace(store: typeof Store, id: string, personId: string): Promise<'queue' | null> {
  const own = newcomer(id, personId)
  const full = anyOf({ ...own, free: command.lte(0) }, { ...own, 'queue.0': command.exists(true) })
  return (await store.amend(COLLECTION, full, { push: { queue: personId }, add: { version: 1 } })) > 0 ? 'queue' : null
}

function newcomer(id: string, personId: string): Raw {
  return { _id: id, open: true, seats: command.nin([personId]), queue: command.nin([personId]) }
}
