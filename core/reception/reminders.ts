import { clockTime } from '../kit/local-time'
import { DAY_MS, type EpochMs, HOUR_MS } from '../kit/time'
import { dayInWords, townDateOf, townInstant } from '../kit/town-date'
import { HAND_OVER_MS } from '../message/hand-over'
import type { ReceptionMessageKind, Urgency } from '../message/message'
import { type Notice, oweAll } from '../message/owing'
import { type Appointment, end, type ReceptionDay, withAppointment } from './day'
import { letGo, letGoAt } from './keeping'

/** What stands in the messages of a day besides the appointment. */
export interface Told {
  /** Where the room is; empty for the community's own office. */
  readonly room: string
  readonly templateId: string
  readonly now: EpochMs
}

/** What begins within the hour, or was called off, is told at any hour; a word about tomorrow waits out the night. */
const URGENCY: Readonly<Record<ReceptionMessageKind, Urgency>> = {
  receptionTomorrow: 'ordinary',
  receptionSoon: 'live',
  receptionCalledOff: 'live',
}

/** How long before their time somebody is reminded, and until when the words are true: 明天 only while the day has not begun. */
export const RECEPTION_REMINDERS = [
  { key: 'day', beforeMs: DAY_MS, kind: 'receptionTomorrow', words: tomorrowWords, until: dayBegins },
  { key: 'hour', beforeMs: HOUR_MS, kind: 'receptionSoon', words: soonWords, until: itBegins },
] as const

/** When somebody must look at this day again, to remind or to let go; null when it owes nothing. Derived; stored only to be queried. */
export function dayWakeAt(day: Pick<ReceptionDay, 'date' | 'appointments' | 'owed'>): EpochMs | null {
  const gone = letGoAt(day)
  const all = [
    ...day.owed.map(({ at }) => at + HAND_OVER_MS),
    ...day.appointments.flatMap((one) => remindersAhead(one).map(({ at }) => at)),
    ...(gone === null ? [] : [gone]),
  ]
  return all.length === 0 ? null : Math.min(...all)
}

/**
 * Everything the clock owes the people of a day by now: a word before their time, and to be forgotten long after it. Safe to run late and twice: what
 * has begun is not reminded of any more.
 */
export function keepDay(day: ReceptionDay, told: Told): ReceptionDay {
  const kept = day.appointments.reduce((soFar, one) => reminded(soFar, one, told), day)
  return letGo(kept, told.now)
}

/** The desk calls it off, and whoever had booked hears so. Refuses with NO_SUCH_MOVE like `end`; a repeated call tells nobody twice. */
export function callOff(day: ReceptionDay, id: string, told: Told): ReturnType<typeof end> {
  const ended = end(day, id, 'cancelled')
  const found = day.appointments.find((one) => one.id === id)
  if (!ended.ok || !found || ended.value === day) return ended
  const notice = { kind: 'receptionCalledOff' as const, to: found.who, cause: `off:${id}`, until: found.slotAt }
  return { ok: true, value: owe(ended.value, [{ ...notice, ...calledOffWords(found) }], told) }
}

/** Those that are still to be made for an appointment, first come first. */
export function remindersAhead({ state, walkIn, slotAt, bookedAt, reminded: made }: Appointment) {
  if (state !== 'booked' || walkIn) return []
  // Whoever books later than a mark knows it.
  return RECEPTION_REMINDERS.map((rung) => ({ ...rung, at: slotAt - rung.beforeMs })).filter(
    ({ key, at }) => at > bookedAt && !made.includes(key),
  )
}

function reminded(day: ReceptionDay, one: Appointment, told: Told): ReceptionDay {
  const due = remindersAhead(one).filter(({ at }) => at <= told.now)
  if (due.length === 0) return day
  const said = due.slice(-1).filter(({ until }) => told.now < until(one))
  const notices = said.map(({ key, kind, words, until }) => {
    return { kind, to: one.who, cause: `${key}:${one.id}`, until: until(one), ...words(one, told) }
  })
  const noted = withAppointment(day, { ...one, reminded: [...one.reminded, ...due.map(({ key }) => key)] })
  return owe(noted, notices, told)
}

function owe(day: ReceptionDay, notices: readonly Notice<ReceptionMessageKind>[], { templateId, now }: Told) {
  const id = `reception.${day.communityId}.${day.date}`
  const about = { kind: 'reception' as const, id: day.date }
  const { owed } = oweAll({ id, owed: day.owed }, notices, { about, urgency: URGENCY, templateId, now })
  return owed === day.owed ? day : { ...day, owed }
}

function dayBegins({ slotAt }: Appointment): EpochMs {
  return townInstant(townDateOf(slotAt), 0)
}

function itBegins({ slotAt }: Appointment): EpochMs {
  return slotAt
}

/** As one says where it is. */
export function roomWords(room: string): string {
  return room === '' ? '社区接待室' : room
}

function tomorrowWords({ slotAt }: Appointment, { room }: Told) {
  return {
    title: `明天 ${clockTime(slotAt)} 约好来接待室`,
    body: `到${roomWords(room)}，有人等您。来不了请先取消，别人好约。`,
  }
}

function soonWords({ slotAt }: Appointment, { room }: Told) {
  return { title: `${clockTime(slotAt)} 约好来接待室`, body: `到${roomWords(room)}，有人等您。` }
}

function calledOffWords({ slotAt }: Appointment) {
  return {
    title: '接待室的预约取消了',
    body: `${dayInWords(townDateOf(slotAt))} ${clockTime(slotAt)} 不用来了。想换个时间，可以再约，或打驿站热线。`,
  }
}
