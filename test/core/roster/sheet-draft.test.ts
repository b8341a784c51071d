import { draftWithSheet, linesTooLate, sheetConflicts } from '@core/roster/sheet-draft'
import { draftedIn } from '@core/roster/standing'
import type { Edit, Week } from '@core/roster/week'
import { at, MONDAY, on, PEOPLE, plan, RIVER, WEDNESDAY, week } from '../support/rosters'

const HILL = { ...RIVER, id: 'hill', zoneId: 'hill', name: '老厂区' }
const EARLY = `${WEDNESDAY}.river.early`
const NOON = `${WEDNESDAY}.river.noon`
const HILL_EARLY = `${WEDNESDAY}.hill.early`

const roster = { plan: plan({ posts: [RIVER, HILL] }), weeks: [] }
const grounds = { roster, people: PEOPLE, now: at(MONDAY, '09:00') }
const edit = (slot: string, out: string | null, come: string | null): Edit => ({ slot, out, in: come })
const line = (row: number, slot: string, personId: string) => ({ row, slot, personId })
const peopleAt = (drafted: Week, slot: string) =>
  draftedIn(drafted, roster.plan)
    .filter((one) => one.slot === slot)
    .map(({ personId }) => personId)

const base = [on('river.early', WEDNESDAY, 'lin'), on('river.noon', WEDNESDAY, 'sun')]

test('a sheet replaces the shifts it names and keeps every other change of the draft', () => {
  const mine = [edit(EARLY, 'lin', 'ding'), edit(NOON, 'sun', 'yao')]
  const before = week(base, { edits: mine })
  const edits = draftWithSheet(before, [line(2, EARLY, 'shen')], grounds)
  expect(edits).toContainEqual(edit(NOON, 'sun', 'yao'))
  expect(peopleAt({ ...before, edits }, EARLY)).toEqual(['shen'])
  expect(peopleAt({ ...before, edits }, NOON)).toEqual(['yao'])
})

test('a sheet that says what is published takes back the draft for that shift alone', () => {
  const before = week(base, { edits: [edit(EARLY, 'lin', 'ding'), edit(NOON, 'sun', 'yao')] })
  expect(draftWithSheet(before, [line(2, EARLY, 'lin')], grounds)).toEqual([edit(NOON, 'sun', 'yao')])
})

test('a change of the draft that nobody could carry out any more does not keep the sheet out', () => {
  const before = week(base, { edits: [edit(NOON, 'gone', 'yao')] })
  expect(draftWithSheet(before, [line(2, EARLY, 'lin')], grounds)).toEqual([])
})

function conflicts(before: Week, ...wanted: ReturnType<typeof line>[]) {
  const edits = draftWithSheet(before, wanted, grounds)
  return sheetConflicts({ ...before, edits }, wanted, grounds).map(({ row, code, words }) => `${row} ${code} ${words}`)
}

test('one person in two places at once is named on both lines, each with the other place', () => {
  expect(conflicts(week([]), line(2, EARLY, 'lin'), line(3, HILL_EARLY, 'lin'), line(4, NOON, 'sun'))).toEqual([
    '2 OVERLAP lin：同一时间还在老厂区早班',
    '3 OVERLAP lin：同一时间还在清河里早班',
  ])
})

test('a line is judged against the week and its draft as well', () => {
  expect(conflicts(week(base), line(2, HILL_EARLY, 'lin'))).toEqual(['2 OVERLAP lin：同一时间还在清河里早班'])
  const moved = week(base, { edits: [edit(EARLY, 'lin', 'ding')] })
  expect(conflicts(moved, line(2, HILL_EARLY, 'lin'))).toEqual([])
  expect(conflicts(moved, line(2, HILL_EARLY, 'ding'))).toEqual(['2 OVERLAP ding：同一时间还在清河里早班'])
})

test('somebody the sheet moves from one zone to the other stands in one place only', () => {
  expect(conflicts(week(base), line(2, EARLY, 'ding'), line(3, HILL_EARLY, 'lin'))).toEqual([])
})

test('what was wrong before and is not in the sheet keeps no line out', () => {
  const torn = week([...base, on('hill.early', WEDNESDAY, 'lin')])
  expect(conflicts(torn, line(2, NOON, 'yao'))).toEqual([])
})

describe('a line about a shift that has begun', () => {
  const late = (time: string, ...wanted: ReturnType<typeof line>[]) =>
    linesTooLate(week(base), wanted, { roster, now: at(WEDNESDAY, time) }).map(({ row, words }) => `${row} ${words}`)

  test('is refused, in other words while the shift runs than when it is over', () => {
    const wanted = [line(2, EARLY, 'ding'), line(3, NOON, 'yao')]
    expect(late('07:59', ...wanted)).toEqual([])
    expect(late('08:00', ...wanted)).toEqual(['2 这个班已经开始了，要换人请直接在班表上改'])
    expect(late('13:00', ...wanted)).toEqual(['2 这个班已经过去了', '3 这个班已经开始了，要换人请直接在班表上改'])
  })

  test('is no trouble when it says what is so anyway, and is when it says only a part of it', () => {
    expect(late('14:00', line(2, EARLY, 'lin'), line(3, NOON, 'sun'))).toEqual([])
    expect(late('14:00', line(2, EARLY, 'lin'), line(2, EARLY, 'yao'))).toEqual(['2 这个班已经过去了'])
  })
})
