import { HOUR_MS } from '@core/kit/time'
import { onCallAt } from '@core/roster/on-call'
import type { RosterPlan } from '@core/roster/post'
import type { Week } from '@core/roster/week'
import { at, MONDAY, on, plan, rotation, SUNDAY, WEDNESDAY, week } from '../support/rosters'

const onCall = (roster: { plan: RosterPlan; weeks: readonly Week[] }, instant: number) =>
  onCallAt(roster, instant).map(({ personId, why }) => `${personId} ${why}`)

describe('a daily rotation of three with two at once', () => {
  const roster = {
    plan: plan({ rotations: [rotation({ bandId: 'early', people: ['lin', 'sun', 'ding'], atOnce: 2 })] }),
    weeks: [],
  }

  test('moves on by two every day', () => {
    const days = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19']
    expect(days.map((day) => onCallAt(roster, at(day, '09:00')).map(({ personId }) => personId))).toEqual([
      ['lin', 'sun'],
      ['ding', 'lin'],
      ['sun', 'ding'],
      ['lin', 'sun'],
    ])
  })

  test('begins on the minute and ends before it', () => {
    expect(onCall(roster, at(MONDAY, '08:00') - 1)).toEqual([])
    expect(onCall(roster, at(MONDAY, '08:00'))).toEqual(['lin rotation', 'sun rotation'])
    expect(onCall(roster, at(MONDAY, '13:00') - 1)).toEqual(['lin rotation', 'sun rotation'])
    expect(onCall(roster, at(MONDAY, '13:00'))).toEqual([])
  })

  test('has nobody before its first day', () => {
    expect(onCall(roster, at('2026-11-15', '09:00'))).toEqual([])
  })
})

test('a weekly rotation keeps its people from Monday to Sunday', () => {
  const roster = {
    plan: plan({ rotations: [rotation({ bandId: 'noon', turn: 'weekly', people: ['lin', 'sun'] })] }),
    weeks: [],
  }
  const on = (day: string) => onCall(roster, at(day, '14:00'))
  expect([on(MONDAY), on(SUNDAY), on('2026-11-23'), on('2026-11-30')].flat()).toEqual([
    'lin rotation',
    'lin rotation',
    'sun rotation',
    'lin rotation',
  ])
})

test('a custom cycle names each of its days, also those with nobody, and ends on its last day', () => {
  const cycle = [['lin'], [], ['sun', 'ding']]
  const roster = {
    plan: plan({ rotations: [rotation({ bandId: 'noon', turn: 'custom', cycle, endOn: '2026-11-19' })] }),
    weeks: [],
  }
  const days = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20']
  expect(days.map((day) => onCall(roster, at(day, '14:00')).length)).toEqual([1, 0, 2, 1, 0])
})

describe('a night shift', () => {
  const night = (days: readonly string[]) => ({
    plan: plan(),
    weeks: [week(days.map((day) => on('river.night', day, 'lin')))],
  })

  test('belongs to the day it began and lasts until eight in the morning', () => {
    const roster = night([WEDNESDAY])
    expect(onCall(roster, at(WEDNESDAY, '07:59'))).toEqual([])
    expect(onCall(roster, at('2026-11-19', '03:00'))).toEqual(['lin rotation'])
    expect(onCall(roster, at('2026-11-19', '08:00'))).toEqual([])
  })

  test('of Sunday reaches into the following week', () => {
    expect(onCall(night([SUNDAY]), at('2026-11-23', '07:59'))).toEqual(['lin rotation'])
  })

  test('of 31 December reaches into the new year, and on the eve of a leap day into 29 February', () => {
    const rotations = [rotation({ bandId: 'night', people: ['lin'] })]
    const roster = { plan: plan({ rotations }), weeks: [] }
    expect(onCall(roster, at('2027-01-01', '00:30'))).toEqual(['lin rotation'])
    expect(onCall(roster, at('2028-02-29', '00:30'))).toEqual(['lin rotation'])
  })
})

test('a published week counts, whatever its rotations say now; a draft over it does not', () => {
  const rotations = [rotation({ bandId: 'noon', people: ['lin'] })]
  const edits = [{ slot: `${WEDNESDAY}.river.noon`, out: 'sun', in: 'ding' }]
  const roster = { plan: plan({ rotations }), weeks: [week([on('river.noon', WEDNESDAY, 'sun')], { edits })] }
  expect(onCall(roster, at(WEDNESDAY, '14:00'))).toEqual(['sun rotation'])
  expect(onCall(roster, at(MONDAY, '14:00'))).toEqual([])
})

test('whoever is on leave is not on call for just that time', () => {
  const from = at(WEDNESDAY, '15:00')
  const leaves = [{ id: 'l1', personId: 'sun', from, to: from + HOUR_MS, reason: '看病' }]
  const roster = { plan: plan({ leaves }), weeks: [week([on('river.noon', WEDNESDAY, 'sun')])] }
  const times = ['14:59', '15:00', '15:59', '16:00']
  expect(times.map((time) => onCall(roster, at(WEDNESDAY, time)).length)).toEqual([1, 0, 0, 1])
})
