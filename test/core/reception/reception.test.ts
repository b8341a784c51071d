import { workCalendar } from '@core/kit/work-calendar'
import {
  blankDay,
  book,
  dayAfterErasure,
  dayWithout,
  end,
  freeIn,
  type Offer,
  type ReceptionDay,
  walkIn,
  writtenDown,
} from '@core/reception/day'
import { bookableDays, DEFAULT_RECEPTION, isOpenAt, slotsOf } from '@core/reception/hours'
import { publishedYears } from '../../../cloudfunctions/_shared/published-years'
import { granted } from '../support/cases'
import { chen, feng } from '../support/cast'

const calendar = workCalendar(publishedYears(), 17 * 60 + 30)
const at = (time: string) => Date.parse(`${time}:00+08:00`)
const hours = { ...DEFAULT_RECEPTION, slotMinutes: 60 }

describe('the slots of a day', () => {
  test('are whole ones inside the windows of its weekday', () => {
    expect(slotsOf('2026-03-03', hours, calendar)).toEqual([
      ...['09:00', '10:00', '14:00', '15:00', '16:00'].map((time) => at(`2026-03-03T${time}`)),
    ])
  })

  test.each([
    ['a Sunday', '2026-03-08'],
    ['the Spring Festival', '2026-02-17'],
    ['National Day', '2026-10-01'],
  ])('are none on %s', (_, date) => {
    expect(slotsOf(date, hours, calendar)).toEqual([])
  })

  test('are there on a Saturday that has a window, worked or not', () => {
    const saturday = { ...hours, windows: [{ weekday: 5, fromMinute: 540, toMinute: 600 }] }
    expect(slotsOf('2026-02-14', saturday, calendar)).toEqual([at('2026-02-14T09:00')])
    expect(slotsOf('2026-03-07', saturday, calendar)).toEqual([at('2026-03-07T09:00')])
  })

  test('say whether somebody sits there now', () => {
    const open = (time: string) => isOpenAt(at(time), hours, calendar)
    expect([open('2026-03-03T09:00'), open('2026-03-03T10:59'), open('2026-03-03T12:00')]).toEqual([true, true, false])
  })

  test('begin today and end so many days on', () => {
    const days = bookableDays(at('2026-02-27T23:59'), { daysAhead: 3 })
    expect(days).toEqual(['2026-02-27', '2026-02-28', '2026-03-01'])
  })
})

describe('booking', () => {
  const [nine, ten] = [at('2026-03-03T09:00'), at('2026-03-03T10:00')]
  const offer: Offer = { slots: [nine, ten], seats: 1, now: at('2026-03-03T08:00') }
  const blank = blankDay('town', '2026-03-03')
  const wanted = (id: string, who = chen, slotAt = nine) => ({ id, slotAt, by: who.id, who, words: '说说电梯' })
  const booked = granted(book(blank, wanted('r1'), offer))
  const states = (day: ReceptionDay) => day.appointments.map(({ id, state }) => `${id} ${state}`)

  test('takes a seat, once', () => {
    expect(freeIn(booked, offer)).toEqual([
      { at: nine, left: 0 },
      { at: ten, left: 1 },
    ])
    expect(granted(book(booked, wanted('r1'), offer))).toBe(booked)
  })

  test.each([
    ['a slot that is full', wanted('r2', feng), 'TIME_FULL'],
    ['a second one that day', wanted('r2', chen, ten), 'APPOINTED_ALREADY'],
    ['what is no slot', wanted('r2', feng, nine + 1), 'NO_SUCH_TIME'],
  ])('is refused for %s', (_, next, code) => {
    expect(book(booked, next, offer)).toEqual({ ok: false, code })
  })

  test('is refused for a slot that has begun', () => {
    expect(book(blank, wanted('r1'), { ...offer, now: nine })).toEqual({ ok: false, code: 'NO_SUCH_TIME' })
  })

  test('is free again once it is said off, and stays taken by whoever came', () => {
    const off = granted(end(booked, 'r1', 'cancelled'))
    expect(granted(end(off, 'r1', 'cancelled'))).toBe(off)
    expect(states(granted(book(off, wanted('r2', feng), offer)))).toEqual(['r1 cancelled', 'r2 booked'])
    const here = granted(end(booked, 'r1', 'came'))
    expect(end(here, 'r1', 'cancelled')).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
    expect(book(here, wanted('r2', feng), offer)).toEqual({ ok: false, code: 'TIME_FULL' })
  })

  test('outlives whoever wrote it down at the desk, with what the caller wanted to say', () => {
    const rung = granted(book(blank, { ...wanted('r1'), by: feng.id }, offer))
    const [one] = dayWithout(rung, feng.id).appointments
    expect(one).toEqual({ ...rung.appointments[0], by: 'gone' })
    expect(one?.words).toBe('说说电梯')
  })

  test('stands without the number of somebody who takes it back, in their own words too', () => {
    const said = granted(book(blank, { ...wanted('r1'), words: `打 ${chen.phone} 找我` }, offer))
    const asked = { personId: chen.id, phone: chen.phone, askedAt: offer.now }
    const after = dayAfterErasure(said, { ...asked, scope: 'phone' })
    expect(states(after)).toEqual(['r1 booked'])
    expect(JSON.stringify(after)).not.toContain(chen.phone)
    expect(JSON.stringify(after)).toContain(chen.name)
    expect(dayAfterErasure(said, { ...asked, scope: 'home' })).toBe(said)
  })

  test('is of whoever came back when it was made after somebody had taken everything back', () => {
    const asked = { personId: chen.id, phone: chen.phone, scope: 'everything' as const, askedAt: offer.now - 1 }
    expect(dayAfterErasure(booked, asked)).toBe(booked)
    expect(states(dayAfterErasure(booked, { ...asked, askedAt: offer.now }))).toEqual(['r1 cancelled'])
  })

  test('is not needed: whoever walks in takes no seat, and is there once', () => {
    const here = walkIn(blank, { ...wanted('w1', feng), slotAt: nine })
    expect(walkIn(here, wanted('w1', feng))).toBe(here)
    expect(freeIn(here, offer)[0]).toEqual({ at: nine, left: 1 })
    expect(states(granted(book(here, wanted('r1'), offer)))).toEqual(['w1 came', 'r1 booked'])
  })

  test('carries what was written down of the visit, each case once, and says that they came', () => {
    const brought = { id: 'a1', number: 'SQ-1' }
    const noted = granted(writtenDown(booked, 'r1', brought))
    expect(noted.appointments).toMatchObject([{ state: 'came', cases: [brought] }])
    expect(granted(writtenDown(noted, 'r1', brought))).toBe(noted)
    const off = granted(end(booked, 'r1', 'cancelled'))
    expect(writtenDown(off, 'r1', brought)).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
  })

  test('leaves nothing of somebody who goes, and frees what they had booked', () => {
    const gone = dayWithout(booked, chen.id)
    expect(states(gone)).toEqual(['r1 cancelled'])
    for (const mark of [`"${chen.id}"`, chen.name, chen.phone, '电梯']) expect(JSON.stringify(gone)).not.toContain(mark)
    expect(dayWithout(booked, feng.id)).toBe(booked)
  })
})
