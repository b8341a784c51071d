import { done, type Outcome, refuse } from '../kit/outcome'
import type { EpochMs } from '../kit/time'
import type { TownDate } from '../kit/town-date'
import type { Message, ReceptionMessageKind } from '../message/message'
import type { Contact } from '../people/person'
import type { Erasure } from '../privacy/purposes'
import { GONE, withoutPerson } from '../privacy/without-person'
import { withoutPhone } from '../privacy/without-phone'

/** A case that came of a visit. */
export interface VisitCase {
  readonly id: string
  readonly number: string
}

/** Somebody comes at a time they chose, or stands at the door. */
export interface Appointment {
  readonly id: string
  readonly slotAt: EpochMs
  /** Whoever booked it: the person, or the desk for somebody who rang or walked in. */
  readonly by: string
  readonly who: Contact
  /** What it is about; theirs. */
  readonly words: string
  readonly bookedAt: EpochMs
  readonly state: 'booked' | 'came' | 'cancelled'
  /** Came without one: it takes no seat. */
  readonly walkIn: boolean
  /** Reminders that were made, by their keys. */
  readonly reminded: readonly string[]
  /** What was written down of the visit. */
  readonly cases: readonly VisitCase[]
}

/** All appointments of a day: one document, so that no slot is sold twice. */
export interface ReceptionDay {
  readonly communityId: string
  readonly date: TownDate
  readonly version: number
  readonly appointments: readonly Appointment[]
  /** Messages that are not in the outbox yet. */
  readonly owed: readonly Message<ReceptionMessageKind>[]
}

export type BookingRefusal = 'NO_SUCH_TIME' | 'TIME_FULL' | 'APPOINTED_ALREADY'

/** What a day sells. */
export interface Offer {
  readonly slots: readonly EpochMs[]
  readonly seats: number
  readonly now: EpochMs
}

export type Wanted = Pick<Appointment, 'id' | 'slotAt' | 'by' | 'who' | 'words'>

const FRESH = { walkIn: false, reminded: [], cases: [] } as const

export function blankDay(communityId: string, date: TownDate): ReceptionDay {
  return { communityId, date, version: 0, appointments: [], owed: [] }
}

/** How many may still book each slot that has not begun. */
export function freeIn(day: Pick<ReceptionDay, 'appointments'>, { slots, seats, now }: Offer) {
  return slots
    .filter((at) => at > now)
    .map((at) => ({ at, left: Math.max(0, seats - day.appointments.filter((one) => takes(one, at)).length) }))
}

/**
 * One appointment more. The same id once more changes nothing. Refuses with NO_SUCH_TIME for what is no slot or has begun, TIME_FULL, and
 * APPOINTED_ALREADY for somebody who has one that day.
 */
export function book(day: ReceptionDay, wanted: Wanted, offer: Offer): Outcome<ReceptionDay, BookingRefusal> {
  if (day.appointments.some(({ id }) => id === wanted.id)) return done(day)
  const slot = freeIn(day, offer).find(({ at }) => at === wanted.slotAt)
  if (!slot) return refuse('NO_SUCH_TIME')
  if (day.appointments.some((one) => one.state === 'booked' && one.who.id === wanted.who.id))
    return refuse('APPOINTED_ALREADY')
  if (slot.left === 0) return refuse('TIME_FULL')
  const booked: Appointment = { ...FRESH, ...wanted, bookedAt: offer.now, state: 'booked' }
  return done({ ...day, appointments: [...day.appointments, booked] })
}

/** Somebody stands at the door without an appointment: nobody is sent away, and no seat is taken. The same id once more changes nothing. */
export function walkIn(day: ReceptionDay, { slotAt: now, ...wanted }: Wanted): ReceptionDay {
  if (day.appointments.some(({ id }) => id === wanted.id)) return day
  const here: Appointment = { ...FRESH, ...wanted, slotAt: now, bookedAt: now, state: 'came', walkIn: true }
  return { ...day, appointments: [...day.appointments, here] }
}

/** Says it off, or that they came. A repeated call changes nothing. Refuses with NO_SUCH_MOVE what has ended otherwise. */
export function end(day: ReceptionDay, id: string, state: 'came' | 'cancelled'): Outcome<ReceptionDay, 'NO_SUCH_MOVE'> {
  const found = day.appointments.find((one) => one.id === id)
  if (!found || (found.state !== 'booked' && found.state !== state)) return refuse('NO_SUCH_MOVE')
  return done(found.state === state ? day : withAppointment(day, { ...found, state }))
}

/** What they brought is written down, so they are here. A case that stands there already changes nothing. Refuses with NO_SUCH_MOVE for what was said off. */
export function writtenDown(day: ReceptionDay, id: string, brought: VisitCase): Outcome<ReceptionDay, 'NO_SUCH_MOVE'> {
  const here = end(day, id, 'came')
  if (!here.ok) return here
  const found = here.value.appointments.find((one) => one.id === id)
  if (!found || found.cases.some((one) => one.id === brought.id)) return here
  return done(withAppointment(here.value, { ...found, cases: [...found.cases, brought] }))
}

export function withAppointment(day: ReceptionDay, changed: Appointment): ReceptionDay {
  return { ...day, appointments: day.appointments.map((one) => (one.id === changed.id ? changed : one)) }
}

/**
 * Without what somebody takes back: their number, or with the account all of it. What they booked since they asked is of somebody who came back, and
 * stays. A day without it comes back as it was.
 */
export function dayAfterErasure(
  day: ReceptionDay,
  { personId, phone, scope, askedAt }: Pick<Erasure, 'personId' | 'phone' | 'scope' | 'askedAt'>,
): ReceptionDay {
  if (scope !== 'everything' && scope !== 'phone') return day
  const before = { ...day, appointments: day.appointments.filter(({ bookedAt }) => bookedAt <= askedAt) }
  const after = scope === 'everything' ? dayWithout(before, personId) : withoutPhone(before, { id: personId, phone })
  if (after === before) return day
  const left = new Map(after.appointments.map((one) => [one.id, one]))
  return { ...after, appointments: day.appointments.map((one) => left.get(one.id) ?? one) }
}

/** Without somebody who leaves: what they booked and has not come to pass is free again, and nothing says who it was or what about. */
export function dayWithout(day: ReceptionDay, personId: string): ReceptionDay {
  const theirs = (one: Appointment) => one.who.id === personId
  if (!day.appointments.some((one) => theirs(one) || one.by === personId)) return withoutPerson(day, personId)
  const appointments = day.appointments.map((one): Appointment => {
    // What it is about was said by whoever comes, not by whoever wrote it down for them.
    if (!theirs(one)) return one.by === personId ? { ...one, by: GONE.id } : one
    return { ...one, words: '', cases: [], state: one.state === 'booked' ? 'cancelled' : one.state }
  })
  const owed = day.owed.filter(({ to }) => to.id !== personId)
  return withoutPerson({ ...day, appointments, owed }, personId)
}

function takes({ slotAt, state, walkIn: unbooked }: Appointment, at: EpochMs): boolean {
  return slotAt === at && state !== 'cancelled' && !unbooked
}
