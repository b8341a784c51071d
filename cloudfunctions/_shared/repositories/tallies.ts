import type { Days } from '../../../core/board/period'
import type { DayTally } from '../../../core/board/tally'
import type { HelpRequest } from '../../../core/help/help-request'
import type { EpochMs } from '../../../core/kit/time'
import type { TownDate } from '../../../core/kit/town-date'
import { parseStored, readAll } from '../documents/stored'
import { type StoredTally, tallyDocument, tallyId, tallySchema } from '../documents/tally-document'
import type { Log } from '../log'
import { anyOf, command, type Raw, type store as Store } from '../wechat/store'
import { readHelpRequest } from './help-requests'
import { writeNext } from './versioned'

const COLLECTION = 'tallies'
const CASES = 'help_requests'

/** The database's own cap of one answer. */
const PAGE = 1000

/** Which day, whose. */
export type Day = Pick<DayTally, 'communityId' | 'date'>

/** A case as far as it says that its days have to be counted. */
export interface Uncounted {
  readonly id: string
  readonly version: number
  readonly days: readonly Day[]
}

/** The figures of whole days, and the cases they are made of. */
export interface Tallies {
  /** Earliest first; a day without a case has none. */
  within(communityId: string, days: Days): Promise<readonly StoredTally[]>
  get(day: Day): Promise<StoredTally | null>
  /** Days that the clock has changed, or that are to be counted anew. */
  dueBy(now: EpochMs, limit: number): Promise<readonly Day[]>
  /** Replaces a day's count unless somebody did since `before` was read; false then. */
  save(before: StoredTally | null, after: Omit<StoredTally, 'version'>): Promise<boolean>
  /** Cases saved since they were last counted. */
  uncounted(limit: number): Promise<readonly Uncounted[]>
  /** These are counted, as far as nobody has saved them again. */
  noteCounted(cases: readonly Uncounted[]): Promise<void>
  /** Every case that is counted on any of these days. */
  casesOf(communityId: string, dates: readonly TownDate[]): Promise<readonly HelpRequest[]>
}

export function tallies(store: typeof Store, log: Log): Tallies {
  return { ...counts(store, log), ...casesToCount(store, log) }
}

function counts(store: typeof Store, log: Log): Pick<Tallies, 'within' | 'get' | 'dueBy' | 'save'> {
  return {
    async within(communityId, { from, to }) {
      const where = { communityId, date: command.gte(from).and(command.lte(to)) }
      return readAll(
        await store.find(COLLECTION, { where, order: { field: 'date', direction: 'asc' }, limit: PAGE }),
        readTally,
        log,
      )
    },

    async get(day) {
      const raw = await store.get(COLLECTION, tallyId(day))
      return raw ? readTally(raw) : null
    },

    async dueBy(now, limit) {
      const order = { field: 'dueAt', direction: 'asc' } as const
      const raws = await store.find(COLLECTION, { where: { dueAt: command.lte(now) }, order, limit })
      return raws.map(({ communityId, date }) => ({ communityId: String(communityId), date: String(date) }))
    },

    async save(before, after) {
      const version = before?.version ?? 0
      const document = tallyDocument({ ...after, version: version + 1 })
      return (await writeNext(store, { collection: COLLECTION, version, document })) === 'written'
    },
  }
}

function casesToCount(store: typeof Store, log: Log): Pick<Tallies, 'uncounted' | 'noteCounted' | 'casesOf'> {
  return {
    uncounted: async (limit) => (await store.find(CASES, { where: { uncounted: true }, limit })).map(uncountedIn),

    async noteCounted(cases) {
      if (cases.length === 0) return
      // In one write, and each under its version: one that was saved meanwhile stays to be counted.
      const read = cases.map(({ id, version }) => ({ _id: id, version, uncounted: true }))
      await store.replace(CASES, anyOf(...read), { uncounted: false })
    },

    async casesOf(communityId, dates) {
      const found: Raw[] = []
      for (let after = ''; ; ) {
        const where = { communityId, roundDays: command.in([...dates]), _id: command.gt(after) }
        const page = await store.find(CASES, { where, order: { field: '_id', direction: 'asc' }, limit: PAGE })
        found.push(...page)
        if (page.length < PAGE) return readAll(found, readHelpRequest, log)
        after = String(page.at(-1)?._id)
      }
    },
  }
}

function readTally(raw: Raw): StoredTally {
  return parseStored(tallySchema, raw)
}

/** A broken document has to be counted as well, by those of its fields that can be read: the others must not wait behind it. */
function uncountedIn({ _id, version, communityId, roundDays }: Raw): Uncounted {
  const dates = Array.isArray(roundDays) ? roundDays.map(String) : []
  const days = dates.map((date) => ({ communityId: String(communityId), date }))
  return { id: String(_id), version: Number(version), days }
}
