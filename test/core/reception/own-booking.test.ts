import { type Appointment, blankDay, book, end, type Offer, type ReceptionDay } from '@core/reception/day'
import { bookOwn, MOST_AHEAD, MOST_IN_A_DAY } from '@core/reception/own-booking'
import { granted } from '../support/cases'
import { chen, feng } from '../support/cast'

const at = (time: string) => Date.parse(`${time}:00+08:00`)
const NOW = at('2026-03-02T08:00')
const nineOn = (date: string) => at(`${date}T09:00`)
const offerOn = (date: string, now = NOW): Offer => ({ slots: [nineOn(date)], seats: 9, now })

function wanted(id: string, date: string, who = chen) {
  return { id, slotAt: nineOn(date), by: who.id, who, words: '' }
}

/** Days on which somebody has booked; said off where it says so. */
function booked(dates: readonly string[], { who = chen, off = false, now = NOW } = {}): readonly Appointment[] {
  return dates.flatMap((date, nth) => {
    const day = granted(book(blankDay('town', date), wanted(`old-${nth}`, date, who), offerOn(date, now)))
    return (off ? granted(end(day, `old-${nth}`, 'cancelled')) : day).appointments
  })
}

const FRIDAY = '2026-03-06'
const WEEK = ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-09', '2026-03-10']
const tries = (elsewhere: readonly Appointment[], day: ReceptionDay = blankDay('town', FRIDAY), now = NOW) =>
  bookOwn(day, wanted('new', FRIDAY), { ...offerOn(FRIDAY, now), elsewhere })

describe('booking for oneself', () => {
  test('is refused to whoever has three ahead, and open again once one of them is past', () => {
    const three = booked(WEEK.slice(0, MOST_AHEAD))
    expect(tries(three)).toEqual({ ok: false, code: 'ENOUGH_AHEAD' })
    expect(tries(three.slice(1)).ok).toBe(true)
    expect(tries(three, undefined, nineOn('2026-03-03')).ok).toBe(true)
  })

  test('is refused for a day to whoever has booked and said off five times within one', () => {
    const five = booked(WEEK.slice(0, MOST_IN_A_DAY), { off: true })
    expect(tries(five)).toEqual({ ok: false, code: 'BOOKED_TOO_OFTEN' })
    expect(tries(five.slice(1)).ok).toBe(true)
    expect(tries(five, undefined, NOW + 86_400_000).ok).toBe(true)
  })

  test('counts what was said off on the very day, too', () => {
    const [once] = booked([FRIDAY], { off: true })
    const day = { ...blankDay('town', FRIDAY), appointments: once ? [once] : [] }
    expect(tries(booked(WEEK.slice(0, 4), { off: true }), day)).toEqual({ ok: false, code: 'BOOKED_TOO_OFTEN' })
  })

  test('is bounded by nobody else’s', () => {
    expect(tries(booked(WEEK, { who: feng })).ok).toBe(true)
  })

  test('answers a retry with what stands, however much that is by now', () => {
    const day = granted(tries([]))
    expect(granted(tries(booked(WEEK), day))).toBe(day)
  })
})
