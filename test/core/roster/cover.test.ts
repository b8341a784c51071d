import { conflictsIn } from '@core/roster/conflicts'
import { gapsIn, spreadOf, thinSpans } from '@core/roster/cover'
import { mondaysTouching, publishedStints } from '@core/roster/on-call'
import { overlap, slotsOf } from '@core/roster/slot'
import { stintsOf } from '@core/roster/standing'
import { at, MONDAY, on, PEOPLE, plan, RIVER, SUNDAY, week, ZONES } from '../support/rosters'

const day = { from: at(MONDAY, '08:00'), to: at('2026-11-17', '08:00') }

function cover(base: Parameters<typeof week>[0], over: Parameters<typeof plan>[0] = {}) {
  const roster = { plan: plan({ posts: [RIVER], ...over }), weeks: [week(base)] }
  const mondays = mondaysTouching(day)
  const stints = publishedStints(roster, mondays)
  const inside = stints.filter(({ slot }) => overlap(slot, day))
  const beside = stints.filter(({ slot }) => !overlap(slot, day))
  const slots = mondays.flatMap((monday) => slotsOf(roster.plan, monday)).filter((slot) => overlap(slot, day))
  return {
    gaps: gapsIn(slots, inside, roster.plan),
    thin: thinSpans(roster, ZONES, day),
    conflicts: conflictsIn(inside, { plan: roster.plan, people: PEOPLE }, beside),
  }
}

const full = [
  on('river.early', MONDAY, 'lin'),
  on('river.early', MONDAY, 'sun'),
  on('river.noon', MONDAY, 'ding'),
  on('river.night', MONDAY, 'yao'),
]

test('a full day has no gaps and no conflicts', () => {
  expect(cover(full)).toMatchObject({ gaps: [], conflicts: [] })
})

test('a gap says which shift misses how many, soonest first', () => {
  const gaps = cover(full.slice(1, 2)).gaps.map(({ slot, missing }) => `${slot.band.name} ${missing}`)
  expect(gaps).toEqual(['早 1', '午 1', '夜 1'])
})

test('whoever is on leave leaves a gap', () => {
  const leaves = [{ id: 'l', personId: 'ding', from: at(MONDAY, '17:00'), to: at(MONDAY, '19:00'), reason: '' }]
  expect(cover(full, { leaves }).gaps.map(({ slot }) => slot.band.name)).toEqual(['午'])
})

test('thin hours are named per zone, also those no shift was drawn for', () => {
  const spans = cover(full.slice(0, 1)).thin.filter(({ kind }) => kind === 'responder')
  const read = spans.map(({ zoneId, from, to, have, needed, level }) => {
    const hours = (to - from) / 3_600_000
    return `${zoneId} ${hours}h ${have}/${needed} ${level}`
  })
  expect(read).toEqual([
    'river 5h 1/2 thin', // one of two in the morning
    'river 19h 0/1 bare', // nobody from one o’clock, through the hours between evening and night, until eight
    'hill 24h 0/1 bare', // a zone without a post of its own
  ])
})

test('an office without anybody is bare around the clock', () => {
  expect(cover(full).thin.filter(({ kind }) => kind !== 'responder')).toEqual(
    ['operator', 'coordinator', 'secretary'].map((kind) =>
      expect.objectContaining({ kind, zoneId: null, have: 0, level: 'bare', from: day.from, to: day.to }),
    ),
  )
})

describe('conflicts', () => {
  const codes = (...base: ReturnType<typeof on>[]) =>
    cover(base).conflicts.map(({ code, personId }) => `${personId} ${code}`)

  test('name whoever is unknown or lacks the role', () => {
    expect(codes(on('river.early', MONDAY, 'nobody'), on('river.early', MONDAY, 'zhao'))).toEqual([
      'nobody UNKNOWN_PERSON',
      'zhao LACKS_ROLE',
    ])
  })

  test('name whoever stands there twice or in two places at once', () => {
    const hill = {
      ...RIVER,
      id: 'hill',
      zoneId: 'hill',
      bands: [{ ...RIVER.bands[0], fromMinute: 720, toMinute: 840 }],
    }
    const twice = [on('river.early', MONDAY, 'lin'), on('river.early', MONDAY, 'lin'), on('hill.early', MONDAY, 'lin')]
    const found = cover(twice, { posts: [RIVER, hill as typeof RIVER] }).conflicts.map(({ code }) => code)
    expect(found).toEqual(['TWICE', 'TWICE', 'OVERLAP'])
  })

  test('warn of too little sleep after a night, and of nothing when there was enough', () => {
    const tired = [on('river.night', '2026-11-15', 'lin'), on('river.noon', MONDAY, 'lin')]
    expect(codes(...tired)).toEqual(['lin SHORT_REST'])
    expect(cover(tired).conflicts.every(({ blocks }) => !blocks)).toBe(true)
    expect(codes(on('river.noon', MONDAY, 'lin'), on('river.night', MONDAY, 'lin'))).toEqual([])
  })
})

test('the balance is the busiest over the mean of those who go out', () => {
  const stints = stintsOf(
    [
      on('river.early', MONDAY, 'lin'),
      on('river.noon', SUNDAY, 'lin'),
      on('river.early', SUNDAY, 'sun'),
      on('chief.all', MONDAY, 'zhao'),
    ],
    plan(),
  )
  expect(spreadOf(stints)).toBeCloseTo(10 / 7.5)
  expect(spreadOf([])).toBe(0)
})
