import { DAY_MS, type EpochMs } from '../kit/time'
import { townInstant } from '../kit/town-date'
import type { Erasure } from '../privacy/purposes'
import { GONE } from '../privacy/without-person'
import { withoutPhone } from '../privacy/without-phone'
import type { Appointment, ReceptionDay } from './day'

/**
 * So long after its day a visit names somebody: whoever asks again, or was not written down, is still found. What they brought stands in the case.
 * Files that nobody sends are kept as long.
 */
export const VISIT_KEPT_MS = 30 * DAY_MS

/** When a day lets go of everybody who came; null when it names nobody. */
export function letGoAt({ date, appointments }: Pick<ReceptionDay, 'date' | 'appointments'>): EpochMs | null {
  return appointments.some(namesSomebody) ? townInstant(date, 0) + VISIT_KEPT_MS : null
}

/** A day that has been kept long enough names nobody; what stays is when somebody came and which cases came of it. Until then it stays as it is. */
export function letGo(day: ReceptionDay, now: EpochMs): ReceptionDay {
  const at = letGoAt(day)
  if (at === null || at > now) return day
  return { ...day, appointments: day.appointments.map(nameless), owed: [] }
}

/**
 * A visitor whom no app knows is known by the case they brought: whoever made it theirs takes back what stands on its line, their number or all of it.
 * Whoever booked by themselves is on the line by their own right, and stays. A day without the case comes back as it was.
 */
export function dayWithoutBringer(
  day: ReceptionDay,
  caseId: string,
  { phone, scope }: Pick<Erasure, 'phone' | 'scope'>,
): ReceptionDay {
  if (scope !== 'everything' && scope !== 'phone') return day
  const theirs = ({ by, who, cases }: Appointment) => by !== who.id && cases.some(({ id }) => id === caseId)
  const cleaned = day.appointments.map((one) => {
    if (!theirs(one)) return one
    return scope === 'everything' ? withoutVisitor(one) : withoutPhone(one, { id: one.who.id, phone })
  })
  return cleaned.every((one, nth) => one === day.appointments[nth]) ? day : { ...day, appointments: cleaned }
}

function namesSomebody({ who, by, words }: Appointment): boolean {
  return who.id !== GONE.id || by !== GONE.id || words !== ''
}

function nameless(one: Appointment): Appointment {
  return { ...withoutVisitor(one), by: GONE.id }
}

function withoutVisitor(one: Appointment): Appointment {
  return { ...one, who: GONE, words: '' }
}
