import { problem } from '@core/roster/problem'
import { blockersOf, checksOf, countsOf } from '@src/features/roster-week/checks'
import { person, place, slot, weekWith } from './support/small-week'

const LATE = slot('2026-11-21.qinghe.early', [])
const SOON = slot('2026-11-19.qinghe.early', [place('lin', '林建平')])

test('gaps are the shifts ahead that miss people, soonest first, and count people', () => {
  const over = slot('2026-11-16.qinghe.early', [], { state: 'over' })
  const checks = checksOf(weekWith([LATE, over, SOON]))
  expect(checks.gaps.map(({ key }) => key)).toEqual([SOON.key, LATE.key])
  expect(countsOf(checks).gap).toBe(3)
})

test('what keeps the week from going out comes before what is for the coordinator to judge', () => {
  const problems = [problem('SHORT_REST', { slot: SOON.key }), problem('ON_LEAVE', { slot: LATE.key })]
  expect(checksOf(weekWith([], { problems })).conflicts.map(({ code }) => code)).toEqual(['ON_LEAVE', 'SHORT_REST'])
})

test('only those no message reaches and who have a shift ahead are listed', () => {
  const over = slot('2026-11-16.qinghe.noon', [place('sun', '孙玉珍')], { state: 'over' })
  const people = [
    person('lin', '林建平', { reachable: false }),
    person('sun', '孙玉珍', { reachable: false }),
    person('yao', '姚红'),
  ]
  expect(checksOf(weekWith([SOON, over], { people })).silent.map(({ id }) => id)).toEqual(['lin'])
})

test('a conflict keeps the week from going out, what is the coordinator’s to judge does not', () => {
  const problems = [problem('SHORT_REST', { slot: SOON.key }), problem('OVERLAP', { slot: LATE.key })]
  expect(blockersOf(checksOf(weekWith([], { problems }))).map(({ code }) => code)).toEqual(['OVERLAP'])
})
