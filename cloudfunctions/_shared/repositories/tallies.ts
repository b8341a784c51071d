import type { CountedAppeal } from '../../../core/board/appeal-round'
import type { CountedCase } from '../../../core/board/counted-case'
import type { Days } from '../../../core/board/period'
import type { DayTally } from '../../../core/board/tally'
import type { EpochMs } from '../../../core/kit/time'
import type { TownDate } from '../../../core/kit/town-date'
import { COUNTED_APPEAL_FIELDS, countedAppealSchema } from '../documents/counted-appeal-document'
import { COUNTED_FIELDS, countedCaseSchema } from '../documents/counted-case-document'
import { parseStored, readAll } from '../documents/stored'
import { type StoredTally, tallyDocument, tallyId, tallySchema } from '../documents/tally-document'
import type { Log } from '../log'
import { anyOf, command, type Raw, type store as Store } from '../wechat/store'
import { APPEALS } from './appeals'
import { writeNext } from './versioned'

const COLLECTION = 'tallies'
/** Whatever is counted by days. */
const COUNTED = ['help_requests', APPEALS] as const

/** The database's own cap of one answer. */
const PAGE = 1000

/** Which day, whose. */
export type Day = Pick<DayTally, 'communityId' | 'date'>

/** A case of either kind as far as it says that its days have to be counted. */
export interface Uncounted {
  readonly from: (typeof COUNTED)[number]
  readonly id: string
  readonly version: number
  readonly days: readonly Day[]
}

/** The figures of whole days, and the cases they are made of. */
export interface Tallies {
  /** Of one community, or of a street's. Earliest first; a day without a case has none. */
  within(communityId: string | readonly string[], days: Days): Promise<readonly StoredTally[]>
  get(day: Day): Promise<StoredTally | null>
  /** Days that the clock has changed, or that are to be counted anew. */
  dueBy(now: EpochMs, limit: number): Promise<readonly Day[]>
  /** Replaces a day's count unless somebody did since `before` was read; false then. */
  save(before: StoredTally | null, after: Omit<StoredTally, 'version'>): Promise<boolean>
  /** Cases saved since they were last counted, of each kind no more than so many. */
  uncounted(limit: number): Promise<readonly Uncounted[]>
  /** These are counted, as far as nobody has saved them again. */
  noteCounted(cases: readonly Uncounted[]): Promise<void>
  /** Every case that is counted on any of these days, as far as it counts: nobody's words, doors or numbers are read. */
  casesOf(communityId: string, dates: readonly TownDate[]): Promise<readonly CountedCase[]>
  appealsOf(communityId: string, dates: readonly TownDate[]): Promise<readonly CountedAppeal[]>
}

export function tallies(store: typeof Store, log: Log): Tallies {
  return { ...counts(store, log), ...casesToCount(store, log) }
}

function counts(store: typeof Store, log: Log): Pick<Tallies, 'within' | 'get' | 'dueBy' | 'save'> {
  return {
    async within(communityId, { from, to }) {
      const whose = typeof communityId === 'string' ? communityId : command.in([...communityId])
      const where = { communityId: whose, date: command.gte(from).and(command.lte(to)) }
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

function casesToCount(
  store: typeof Store,
  log: Log,
): Pick<Tallies, 'uncounted' | 'noteCounted' | 'casesOf' | 'appealsOf'> {
  return {
    async uncounted(limit) {
      const found = COUNTED.map(async (from) => {
        const raws = await store.find(from, { where: { uncounted: true }, limit, fields: TO_BE_COUNTED })
        return raws.map((raw) => uncountedIn(from, raw))
      })
      return (await Promise.all(found)).flat()
    },

    async noteCounted(cases) {
      const ofEach = COUNTED.map((from) => ({ from, own: cases.filter((one) => one.from === from) }))
      const noted = ofEach.map(async ({ from, own }) => {
        if (own.length === 0) return
        // In one write, and each under its version: one that was saved meanwhile stays to be counted.
        const read = own.map(({ id, version }) => ({ _id: id, version, uncounted: true }))
        await store.replace(from, anyOf(...read), { uncounted: false })
      })
      await Promise.all(noted)
    },

    casesOf: async (communityId, dates) =>
      readAll(await allOn('help_requests', { communityId, dates, fields: COUNTED_FIELDS }, store), readCounted, log),

    appealsOf: async (communityId, dates) =>
      readAll(await allOn(APPEALS, { communityId, dates, fields: COUNTED_APPEAL_FIELDS }, store), readAppeal, log),
  }
}

const TO_BE_COUNTED = ['version', 'communityId', 'roundDays']

interface OnDays {
  readonly communityId: string
  readonly dates: readonly TownDate[]
  readonly fields: readonly string[]
}

/** Page by page: a day may have more than one answer holds. */
async function allOn(
  collection: string,
  { communityId, dates, fields }: OnDays,
  store: typeof Store,
): Promise<readonly Raw[]> {
  const found: Raw[] = []
  for (let after = ''; ; ) {
    const where = { communityId, roundDays: command.in([...dates]), _id: command.gt(after) }
    const page = await store.find(collection, {
      ...{ where, order: { field: '_id', direction: 'asc' } as const, limit: PAGE, fields },
    })
    found.push(...page)
    if (page.length < PAGE) return found
    after = String(page.at(-1)?._id)
  }
}

function readAppeal(raw: Raw): CountedAppeal {
  return parseStored(countedAppealSchema, { ...raw, id: raw._id })
}

function readCounted(raw: Raw): CountedCase {
  return parseStored(countedCaseSchema, { ...raw, id: raw._id })
}

function readTally(raw: Raw): StoredTally {
  return parseStored(tallySchema, raw)
}

/** A broken document has to be counted as well, by those of its fields that can be read: the others must not wait behind it. */
function uncountedIn(from: Uncounted['from'], { _id, version, communityId, roundDays }: Raw): Uncounted {
  const dates = Array.isArray(roundDays) ? roundDays.map(String) : []
  const days = dates.map((date) => ({ communityId: String(communityId), date }))
  return { from, id: String(_id), version: Number(version), days }
}
