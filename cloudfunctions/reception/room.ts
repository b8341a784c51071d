import { createHash } from 'node:crypto'
import type { OwnAppointment, ReceptionRow } from '../../core/contract/reception'
import type { TownDate } from '../../core/kit/town-date'
import type { WorkCalendar } from '../../core/kit/work-calendar'
import type { Appointment, Offer, ReceptionDay } from '../../core/reception/day'
import { bookableDays, type ReceptionHours, slotsOf } from '../../core/reception/hours'
import { AppError } from '../_shared/app-error'
import { calendarOf } from '../_shared/appeals/calendar'
import type { Context } from '../_shared/context'

/** The reception room of a community with the days that count there. */
export interface Room {
  readonly hours: ReceptionHours
  readonly calendar: WorkCalendar
}

/** Fails with UNKNOWN_COMMUNITY. */
export async function roomOf(communityId: string, { communities }: Context): Promise<Room> {
  const settings = await communities.appealSettings(communityId)
  return { hours: await communities.receptionHours(communityId), calendar: calendarOf(settings) }
}

/** What a day sells: nothing beyond the days that may be booked. */
export function offerOn(date: TownDate, { hours, calendar }: Room, { now }: Pick<Context, 'now'>): Offer {
  const slots = bookableDays(now, hours).includes(date) ? slotsOf(date, hours, calendar) : []
  return { slots, seats: hours.seats, now }
}

export function ownOf({ date }: Pick<ReceptionDay, 'date'>, { id, slotAt, words, state }: Appointment): OwnAppointment {
  return { id, date, slotAt, words, state }
}

export function rowOf(day: Pick<ReceptionDay, 'date'>, appointment: Appointment): ReceptionRow {
  const { who, walkIn, cases } = appointment
  return { ...ownOf(day, appointment), walkIn, cases, name: who.name, phone: who.phone }
}

/** Fails with NOT_FOUND. */
export function appointmentIn(day: ReceptionDay, id: string): Appointment {
  const found = day.appointments.find((one) => one.id === id)
  if (!found) throw new AppError('NOT_FOUND', `no appointment ${id}`)
  return found
}

/** The id of an appointment: made of who writes it and which of theirs it is, so that a second tap or a retry makes one. */
export function visitIdOf(communityId: string, personId: string, clientKey: string): string {
  return `r${createHash('sha256').update(`${communityId}|${personId}|${clientKey}`).digest('hex').slice(0, 23)}`
}
