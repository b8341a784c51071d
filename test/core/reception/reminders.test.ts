import { blankDay, book, dayWithout, end, type ReceptionDay, walkIn } from '@core/reception/day'
import { callOff, dayWakeAt, keepDay } from '@core/reception/reminders'
import { granted } from '../support/cases'
import { chen, feng } from '../support/cast'

const at = (time: string) => Date.parse(`${time}:00+08:00`)
const NINE = at('2026-03-04T09:00')
const told = (time: string) => ({ room: '', templateId: 'template-progress', now: at(time) })
/** When the day lets go of everybody who came. */
const FORGOTTEN = at('2026-04-03T00:00')
const kinds = (day: ReceptionDay) => day.owed.map(({ to, kind }) => `${to.id} ${kind}`)

function bookedAt(time: string, who = chen, slotAt = NINE): ReceptionDay {
  const wanted = { id: `r-${who.id}`, slotAt, by: who.id, who, words: '说说电梯' }
  return granted(book(blankDay('town', '2026-03-04'), wanted, { slots: [slotAt], seats: 1, now: at(time) }))
}

describe('somebody with an appointment', () => {
  const booked = bookedAt('2026-03-02T10:00')

  test('is reminded a day and an hour before, once each, and late only of what is next', () => {
    expect(dayWakeAt(booked)).toBe(at('2026-03-03T09:00'))
    const day = keepDay(booked, told('2026-03-03T09:00'))
    expect(kinds(day)).toEqual(['chen receptionTomorrow'])
    expect(keepDay(day, told('2026-03-03T09:01'))).toBe(day)
    expect(dayWakeAt({ ...day, owed: [] })).toBe(at('2026-03-04T08:00'))
    expect(kinds(keepDay({ ...day, owed: [] }, told('2026-03-04T08:00')))).toEqual(['chen receptionSoon'])
    expect(kinds(keepDay(booked, told('2026-03-04T08:30')))).toEqual(['chen receptionSoon'])
    expect(kinds(keepDay(booked, told('2026-03-04T09:00')))).toEqual([])
  })

  test('is not reminded of a mark that had passed when they booked', () => {
    expect(dayWakeAt(bookedAt('2026-03-03T15:00'))).toBe(at('2026-03-04T08:00'))
    expect(dayWakeAt(bookedAt('2026-03-04T08:20'))).toBe(FORGOTTEN)
  })

  test('hears it from the desk that it is off, once, and not after they came', () => {
    const off = granted(callOff(booked, 'r-chen', told('2026-03-03T08:00')))
    expect(kinds(off)).toEqual(['chen receptionCalledOff'])
    expect(granted(callOff(off, 'r-chen', told('2026-03-03T08:01')))).toBe(off)
    expect(dayWakeAt({ ...off, owed: [] })).toBe(FORGOTTEN)
    expect(callOff(granted(end(booked, 'r-chen', 'came')), 'r-chen', told('2026-03-04T09:05'))).toEqual({
      ok: false,
      code: 'NO_SUCH_MOVE',
    })
  })

  test('who leaves is not written to any more', () => {
    const owing = keepDay(booked, told('2026-03-03T09:00'))
    const gone = dayWithout(owing, chen.id)
    expect(gone.owed).toEqual([])
    expect(kinds(keepDay(gone, told('2026-03-04T08:00')))).toEqual([])
    expect(dayWakeAt(gone)).toBeNull()
  })
})

test('whoever walked in is here already, and is reminded of nothing', () => {
  const here = walkIn(blankDay('town', '2026-03-04'), { id: 'w1', slotAt: NINE, by: 'he', who: feng, words: '' })
  expect(kinds(keepDay(here, told('2026-03-04T09:00')))).toEqual([])
  expect(dayWakeAt(here)).toBe(FORGOTTEN)
})

test('the message says where to, and by when', () => {
  const [message] = keepDay(bookedAt('2026-03-02T10:00'), { ...told('2026-03-03T09:00'), room: '3 栋一楼' }).owed
  expect(message).toMatchObject({
    about: { kind: 'reception', id: '2026-03-04' },
    title: '明天 09:00 约好来接待室',
    body: '到3 栋一楼，有人等您。来不了请先取消，别人好约。',
    until: Date.parse('2026-03-04T00:00:00+08:00'),
    templateId: 'template-progress',
  })
})

test('nobody reads 明天 on the day itself: a word made late is the one of the hour, or none', () => {
  const late = keepDay(bookedAt('2026-03-02T10:00'), told('2026-03-04T00:00'))
  expect(kinds(late)).toEqual([])
  expect(kinds(keepDay(late, told('2026-03-04T08:00')))).toEqual(['chen receptionSoon'])
})
