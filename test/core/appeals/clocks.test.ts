import { APPEAL_STATUSES, isOpen } from '@core/appeals/appeal'
import { confirmBy, marksAhead } from '@core/appeals/clocks'
import { reopen } from '@core/appeals/ending'
import { approveExtension, proposeExtension } from '@core/appeals/handling'
import { keepTime } from '@core/appeals/keep-time'
import { wakeAt } from '@core/appeals/wake-at'
import { DAY_MS } from '@core/kit/time'
import { workCalendar } from '@core/kit/work-calendar'
import { appealIn, calendar, filed, hand, owedBy, START, told } from '../support/appeals'
import { granted } from '../support/cases'
import { chen, qian, wang } from '../support/cast'

const at = (date: string, clock: string) => Date.parse(`${date}T${clock}:00+08:00`)

/** Everything told from now until an instant, each at its time, as the engine's turns would tell it. */
function toldUntil(from: ReturnType<typeof filed>, until: number): readonly string[] {
  const lines: string[] = []
  let appeal = told(from)
  for (;;) {
    const wake = wakeAt(appeal)
    if (wake === null || wake > until) return lines
    const after = keepTime(appeal, wake, calendar)
    const when = new Date(wake + 8 * 3_600_000).toISOString().slice(5, 16).replace('T', ' ')
    lines.push(...owedBy(after).map((line) => `${when} ${line}`))
    appeal = told(after)
  }
}

describe('a case nobody takes on', () => {
  // Filed on Friday the 21st: Monday is its one working day.
  test('is told on its last morning, at its end, a day later, and then every week', () => {
    expect(toldUntil(filed(), at('2025-12-11', '12:00'))).toEqual([
      '11-24 09:00 acceptWarned qian',
      '11-24 17:30 acceptBreached qian',
      '11-25 17:30 acceptBreached wu',
      '11-26 09:00 acceptBreached qian',
      '12-03 09:00 acceptBreached qian',
      '12-10 09:00 acceptBreached qian',
    ])
  })

  test('keeps one key of the weekly mark, however long it lies', () => {
    const late = keepTime(filed(), START + 400 * DAY_MS, calendar)
    expect(late.climbed.filter((key) => key.includes(':again:'))).toHaveLength(1)
    expect(late.climbed).toHaveLength(4)
  })

  test('is told of once by a turn that comes weeks late, and never warned of what is past', () => {
    const late = keepTime(told(filed()), at('2025-12-11', '12:00'), calendar)
    expect(owedBy(late)).toEqual(['acceptBreached qian', 'acceptBreached wu', 'acceptBreached qian'])
  })
})

describe('a case in hand', () => {
  // Ten working days from the 21st of November end on the 5th of December.
  test('warns its handlers the day before; the end is told to them, the coordinator and its owner', () => {
    expect(toldUntil(appealIn('assigned'), at('2025-12-09', '12:00'))).toEqual([
      '12-04 09:00 answerWarned wang',
      '12-04 09:00 answerWarned li',
      '12-05 17:30 answerBreached qian',
      '12-05 17:30 answerBreached wang',
      '12-05 17:30 answerBreached li',
      '12-05 17:30 answerBreached chen',
      '12-08 17:30 answerBreached wu',
      '12-09 09:00 answerBreached qian',
    ])
  })

  test('warns the coordinator while nobody has it', () => {
    expect(toldUntil(appealIn('accepted'), at('2025-12-04', '12:00'))).toEqual(['12-04 09:00 answerWarned qian'])
  })

  test('runs longer when another agreed, with marks of its own', () => {
    const asked = granted(proposeExtension(appealIn('assigned'), hand(wang, 9), { days: 3, reason: '等配件' }))
    const longer = granted(approveExtension(asked, hand(qian, 10), calendar))
    expect(longer.answerClock.by).toBe(at('2025-12-10', '17:30'))
    expect(toldUntil(longer, at('2025-12-09', '12:00'))).toEqual([
      '12-09 09:00 answerWarned wang',
      '12-09 09:00 answerWarned li',
    ])
  })

  test.each([0, 0.5, 11, -1])('runs no longer by %p days', (days) => {
    const asked = proposeExtension(appealIn('assigned'), hand(wang, 9), { days, reason: '等配件' })
    expect(asked).toEqual({ ok: false, code: 'EXTENSION_TOO_LONG' })
  })
})

describe('an answered case', () => {
  test('stands still but for its owner’s silence, which closes it as not rated', () => {
    const answered = told(appealIn('answered'))
    expect(wakeAt(answered)).toBe(confirmBy(answered))
    const by = confirmBy(answered) ?? 0
    expect(keepTime(answered, by - 1, calendar)).toBe(answered)
    const closed = keepTime(answered, by, calendar)
    expect([closed.status, closed.word, closed.history.at(-1)?.by]).toEqual(['closed', null, 'engine'])
    expect(owedBy(closed)).toEqual(['appealClosed wang', 'appealClosed li'])
  })

  test('begins a new limit when it comes back', () => {
    const back = granted(
      reopen(appealIn('answered'), { ...hand(chen), now: at('2025-11-28', '20:00') }, { reason: '又堵了', calendar }),
    )
    expect(back.answerClock.by).toBe(at('2025-12-12', '17:30'))
    expect([back.assignee, back.answer, back.extendedDays]).toEqual([null, null, null])
  })
})

describe('while next year’s days off are not published', () => {
  const early = workCalendar(
    calendar.years.filter(({ year }) => year < 2026),
    calendar.closesAtMinute,
  )
  const before = appealIn('accepted', filed({ calendar: early }, at('2025-12-22', '10:00')))

  test('a limit is counted by the plain week and says so', () => {
    // 1 January is a Thursday, and as far as anybody knows a working day.
    expect([before.answerClock.certain, before.answerClock.by]).toEqual([false, at('2026-01-05', '17:30')])
  })

  test('it is counted anew at the next look once they are', () => {
    const warned = keepTime(told(before), marksAhead(before)[0]?.at ?? 0, calendar)
    // Off on the 1st and the 2nd, at work on Sunday the 4th.
    expect([warned.answerClock.certain, warned.answerClock.by]).toEqual([true, at('2026-01-06', '17:30')])
    expect(owedBy(warned)).toEqual([])
    expect(keepTime(told(before), marksAhead(before)[0]?.at ?? 0, early).answerClock.certain).toBe(false)
  })
})

test('an open case always has a next look, an ended one none but for those it has to bring along', () => {
  for (const status of APPEAL_STATUSES) {
    const appeal = told(appealIn(status))
    const looked = isOpen(appeal) || status === 'answered' || status === 'merged'
    expect([status, wakeAt(appeal) !== null]).toEqual([status, looked])
    const { mergedInto } = appeal
    if (mergedInto) expect(wakeAt({ ...appeal, mergedInto: { ...mergedInto, carried: true } })).toBeNull()
  }
})

test('a second look at the same instant changes nothing', () => {
  for (const status of APPEAL_STATUSES) {
    const once = keepTime(appealIn(status), START + 90 * DAY_MS, calendar)
    expect(keepTime(told(once), START + 90 * DAY_MS, calendar)).toEqual(told(once))
  }
})
