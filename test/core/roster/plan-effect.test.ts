import { effectOf, touchedShifts, weeksUnder } from '@core/roster/plan-effect'
import type { RosterPlan } from '@core/roster/post'
import { weekView } from '@core/roster/week-view'
import {
  at,
  CHIEF,
  EARLY,
  MONDAY,
  NOON,
  on,
  PEOPLE,
  plan,
  RIVER,
  rotation,
  WEDNESDAY,
  week,
  ZONES,
} from '../support/rosters'

const NEXT = '2026-11-23'
const now = at(WEDNESDAY, '09:00')
const looking = { people: PEOPLE, zones: ZONES, now, mayEdit: true, seesReasons: false }
const only = (...bands: RosterPlan['posts'][number]['bands']) => ({ posts: [{ ...RIVER, bands }, CHIEF] })
const before = plan({
  ...only(EARLY),
  rotations: [
    rotation({ bandId: 'early', people: ['lin', 'sun'], atOnce: 2 }),
    rotation({ postId: 'chief', bandId: 'all', people: ['zhao'] }),
  ],
})
const weeks = [week([on('river.early', '2026-11-19', 'lin'), on('river.early', '2026-11-20', 'sun')])]
const under = (one: RosterPlan, mondays = [MONDAY, NEXT]) => weeksUnder(one, { weeks, mondays }, looking)
const effect = (after: RosterPlan, mondays?: string[]) => effectOf(under(before, mondays), under(after, mondays))

test('the weeks under a plan are those the week editor shows, published or not', () => {
  const [first, second] = under(before)
  expect(first).toEqual(weekView({ plan: before, weeks }, weeks[0] ?? week([]), looking))
  expect(second?.slots.find(({ key }) => key === `${NEXT}.river.early`)?.places.map(({ name }) => name)).toEqual([
    'lin',
    'sun',
  ])
})

test('a new band is short every day it is ahead, and what is over is nobody’s concern', () => {
  const { gaps, problems } = effect({ ...before, ...only(EARLY, NOON) }, [MONDAY])
  expect(gaps.map(({ slot, more }) => `${slot.date} ${slot.bandId} ${more}`)).toEqual([
    ...['2026-11-18 noon 1', '2026-11-19 noon 1', '2026-11-20 noon 1', '2026-11-21 noon 1', '2026-11-22 noon 1'],
  ])
  expect(problems).toEqual([])
})

test('the same person on two posts at once is a problem the change causes, and taking it back solves it', () => {
  const twice = {
    ...before,
    ...only(EARLY, NOON),
    posts: [{ ...RIVER, bands: [EARLY] }, { ...RIVER, id: 'hill', bands: [EARLY] }, CHIEF],
    rotations: [...before.rotations, rotation({ postId: 'hill', bandId: 'early', people: ['lin'] })],
  }
  const worse = effectOf(under(before, [NEXT]), under(twice, [NEXT]))
  expect([...new Set(worse.problems.map(({ code, personId }) => `${code} ${personId}`))]).toEqual(['OVERLAP lin'])
  const better = effectOf(under(twice, [NEXT]), under(before, [NEXT]))
  expect(better).toMatchObject({ gaps: [], problems: [], solved: worse.problems.length })
})

test('more people in the turn fill what was missing', () => {
  const alone = { ...before, rotations: before.rotations.map((one) => ({ ...one, atOnce: 1 })) }
  expect(effectOf(under(alone, [NEXT]), under(before, [NEXT]))).toMatchObject({ gaps: [], filled: 7 })
})

test('shifts of a week that kept no posts of its own are named when they vanish or move; those that are over or nobody’s are not', () => {
  const gone = touchedShifts(before, { ...before, posts: [CHIEF] }, { weeks, now })
  expect(gone.gone.map(({ personId, slot }) => `${slot.date} ${personId}`)).toEqual([
    '2026-11-19 lin',
    '2026-11-20 sun',
  ])
  expect(gone.moved).toEqual([])
  const later = only({ ...EARLY, fromMinute: 540 })
  expect(touchedShifts(before, { ...before, ...later }, { weeks, now }).moved).toHaveLength(2)
  const late = at('2026-11-19', '13:00')
  expect(touchedShifts(before, { ...before, posts: [CHIEF] }, { weeks, now: late }).gone).toHaveLength(1)
  const untold = weeks.map((one) => ({ ...one, publishedAt: null }))
  expect(touchedShifts(before, { ...before, posts: [CHIEF] }, { weeks: untold, now }).gone).toEqual([])
})

test('a week that kept its posts is touched by no plan: it misses nobody more, and nobody is told otherwise', () => {
  const kept = weeks.map((one) => ({ ...one, posts: before.posts }))
  const after = { ...before, ...only(NOON) }
  const seen = (town: RosterPlan) => weeksUnder(town, { weeks: kept, mondays: [MONDAY] }, looking)
  expect(effectOf(seen(before), seen(after))).toEqual({ gaps: [], problems: [], filled: 0, solved: 0 })
  expect(touchedShifts(before, after, { weeks: kept, now })).toEqual({ gone: [], moved: [] })
})

test('a plan without any post still has weeks to look at', () => {
  expect(under({ ...before, posts: [] }).map(({ slots }) => slots)).toEqual([[], []])
})
