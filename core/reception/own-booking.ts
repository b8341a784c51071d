import { type Outcome, refuse } from '../kit/outcome'
import { DAY_MS } from '../kit/time'
import { type Appointment, type BookingRefusal, book, type Offer, type ReceptionDay, type Wanted } from './day'

/** Appointments that one person has ahead of them: with more they hold seats that others need. */
export const MOST_AHEAD = 3

/** Bookings of one person within a day, said off or not: each of them has kept somebody else from a seat. */
export const MOST_IN_A_DAY = 5

/** What a day sells, and whoever stands on the other days that may be booked. */
export interface OwnOffer extends Offer {
  readonly elsewhere: readonly Appointment[]
}

/**
 * Books for oneself. Refuses like `book`, and with ENOUGH_AHEAD whoever has so many ahead that they had better come first, BOOKED_TOO_OFTEN whoever
 * books and says off all day. The same id once more changes nothing.
 */
export function bookOwn(
  day: ReceptionDay,
  wanted: Wanted,
  { elsewhere, ...offer }: OwnOffer,
): Outcome<ReceptionDay, BookingRefusal | 'ENOUGH_AHEAD' | 'BOOKED_TOO_OFTEN'> {
  const sold = book(day, wanted, offer)
  if (!sold.ok || sold.value === day) return sold
  const own = [...day.appointments, ...elsewhere].filter(({ who }) => who.id === wanted.who.id)
  if (own.filter((one) => isAhead(one, offer.now)).length >= MOST_AHEAD) return refuse('ENOUGH_AHEAD')
  const lately = own.filter(({ bookedAt }) => bookedAt > offer.now - DAY_MS)
  return lately.length >= MOST_IN_A_DAY ? refuse('BOOKED_TOO_OFTEN') : sold
}

/** Booked, and still to come. */
export function isAhead({ state, slotAt }: Pick<Appointment, 'state' | 'slotAt'>, now: number): boolean {
  return state === 'booked' && slotAt > now
}
