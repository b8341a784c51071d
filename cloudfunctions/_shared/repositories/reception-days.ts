import type { EpochMs } from '../../../core/kit/time'
import type { TownDate } from '../../../core/kit/town-date'
import type { Erasure } from '../../../core/privacy/purposes'
import { blankDay, dayAfterErasure, type ReceptionDay } from '../../../core/reception/day'
import { dayWithoutBringer } from '../../../core/reception/keeping'
import { dayWakeAt } from '../../../core/reception/reminders'
import { receptionDaySchema } from '../documents/reception-document'
import { parseStored } from '../documents/stored'
import { personIdsIn } from '../wechat/person-id'
import { command, type Raw, type store as Store } from '../wechat/store'
import { untilWritten, writeNext } from './versioned'

/** Also where the engine looks. */
export const RECEPTION_DAYS = 'reception_days'

/** Everybody may book within the second in which a day opens. */
const TRIES = 40

const BATCH = 50

/** More than may be booked ahead. */
const MOST_DAYS = 100

/** The appointments of the reception rooms, one document a day: no slot is sold twice. */
export interface ReceptionDays {
  /** In the order asked for; a day nobody has booked is blank. */
  of(communityId: string, dates: readonly TownDate[]): Promise<readonly ReceptionDay[]>
  /** All days from one on that anybody has stood on, earliest first; at most 100. */
  since(communityId: string, date: TownDate): Promise<readonly ReceptionDay[]>
  /** Changes a day under its version, decided anew whenever somebody else wrote first. Fails with CONFLICT after too many lost races. */
  change(communityId: string, date: TownDate, decide: (day: ReceptionDay) => ReceptionDay): Promise<ReceptionDay>
  /** Days that owe somebody a word, longest overdue first, as stored. */
  wakingBy(now: EpochMs, limit: number): Promise<readonly Raw[]>
  /** Puts a stored one to the end of the queue, unless somebody has changed it since it was read. */
  putOff(raw: Raw, until: EpochMs): Promise<void>
  /** Days that an earlier version stored, which the engine is not told of when they are to be forgotten. */
  older(limit: number): Promise<readonly Raw[]>
  /** All days that name a person, earliest first. */
  naming(personId: string): Promise<readonly ReceptionDay[]>
  /** Takes out of every day what somebody takes back; safe to repeat. */
  erase(erasure: Erasure): Promise<void>
  /** The same for whoever made a case theirs that a visitor had brought; safe to repeat. */
  eraseBringer(caseId: string, erasure: Erasure): Promise<void>
}

function idOf(communityId: string, date: TownDate): string {
  return `${communityId}.${date}`
}

/** Throws with what is wrong with a broken one. */
export function readDay(raw: Raw): ReceptionDay {
  return parseStored(receptionDaySchema, raw)
}

export function receptionDays(store: typeof Store): ReceptionDays {
  const change = changing(store)
  return {
    change,

    async of(communityId, dates) {
      const ids = dates.map((date) => idOf(communityId, date))
      const found = await store.find(RECEPTION_DAYS, { where: { _id: command.in(ids) }, limit: ids.length })
      const days = new Map(found.map(readDay).map((day) => [day.date, day]))
      return dates.map((date) => days.get(date) ?? blankDay(communityId, date))
    },

    async since(communityId, date) {
      // A day's id says its date, and `/` follows `.`: no index of its own.
      const ids = command.gte(idOf(communityId, date)).and(command.lt(`${communityId}/`))
      const order = { field: '_id', direction: 'asc' } as const
      return (await store.find(RECEPTION_DAYS, { where: { communityId, _id: ids }, order, limit: MOST_DAYS })).map(
        readDay,
      )
    },

    wakingBy: (now, limit) =>
      store.find(RECEPTION_DAYS, {
        where: { wakeAt: command.lte(now) },
        order: { field: 'wakeAt', direction: 'asc' },
        limit,
      }),

    older: (limit) => store.find(RECEPTION_DAYS, { where: { caseIds: command.exists(false) }, limit }),

    async putOff({ _id, wakeAt }, until) {
      await store.replace(RECEPTION_DAYS, { _id, wakeAt }, { wakeAt: until })
    },

    ...traces(store, change),
  }
}

function changing(store: typeof Store): ReceptionDays['change'] {
  return (communityId, date, decide) =>
    untilWritten(`reception ${communityId} ${date}`, TRIES, async () => {
      const raw = await store.get(RECEPTION_DAYS, idOf(communityId, date))
      const before = raw ? readDay(raw) : blankDay(communityId, date)
      const changed = decide(before)
      if (changed === before) return before
      const after = { ...changed, version: before.version + 1 }
      const caseIds = after.appointments.flatMap(({ cases }) => cases.map(({ id }) => id))
      const derived = { wakeAt: dayWakeAt(after), namedIds: personIdsIn(after), caseIds }
      const document = { ...after, ...derived, _id: idOf(communityId, date) }
      const outcome = await writeNext(store, { collection: RECEPTION_DAYS, version: before.version, document })
      return outcome === 'written' ? after : null
    })
}

/** What is known of one person, day by day. */
function traces(
  store: typeof Store,
  change: ReceptionDays['change'],
): Pick<ReceptionDays, 'naming' | 'erase' | 'eraseBringer'> {
  const naming = async (personId: string) => {
    const days: ReceptionDay[] = []
    for (let after = ''; ; ) {
      const found = await store.find(RECEPTION_DAYS, {
        where: { namedIds: personId, _id: command.gt(after) },
        order: { field: '_id', direction: 'asc' },
        limit: BATCH,
      })
      days.push(...found.map(readDay))
      if (found.length < BATCH) return days
      after = String(found.at(-1)?._id)
    }
  }
  return {
    naming,

    async erase(erasure) {
      for (const { communityId, date } of await naming(erasure.personId)) {
        await change(communityId, date, (day) => dayAfterErasure(day, erasure))
      }
    },

    async eraseBringer(caseId, erasure) {
      for (const { communityId, date } of (
        await store.find(RECEPTION_DAYS, { where: { caseIds: caseId }, limit: BATCH })
      ).map(readDay)) {
        await change(communityId, date, (day) => dayWithoutBringer(day, caseId, erasure))
      }
    },
  }
}
