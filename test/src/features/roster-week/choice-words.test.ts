import { HOUR_MS } from '@core/kit/time'
import { townInstant } from '@core/kit/town-date'
import type { Choice } from '@core/roster/choices'
import { barrierWords, choiceNote, mayPlace } from '@src/features/roster-week/choice-words'

const su: Choice = {
  ...{ personId: 'su', name: '苏梅', sameZone: true, distanceM: 120, weekMs: 15 * HOUR_MS, lastOffAt: null },
  ...{ sameDay: [], barrier: null, leaveUntil: null, reachable: true },
}

test('a neighbour of the zone is called so, with the week they already have', () => {
  expect(choiceNote(su)).toBe('本网格，本周 15 小时')
})

test('somebody from elsewhere is told by distance, and where they are that day anyway', () => {
  const sun = { ...su, sameZone: false, distanceM: 450, sameDay: [{ postName: '清河里', bandName: '午' }] }
  expect(choiceNote(sun)).toBe('450 米，当天午班在清河里')
})

test('somebody whose home we do not know is told by their week alone', () => {
  expect(choiceNote({ ...su, sameZone: false, distanceM: null })).toBe('本周 15 小时')
})

test('leave until Saturday midnight is leave until Friday', () => {
  expect(barrierWords({ barrier: 'ON_LEAVE', leaveUntil: townInstant('2026-11-21', 0) })).toBe('请假到周五')
})

test.each([
  ['SHORT_REST', true],
  ['FULL_WEEK', true],
  ['OVERLAP', false],
  ['ON_LEAVE', false],
] as const)('with %s a coordinator may place somebody all the same: %s', (barrier, may) => {
  expect(mayPlace({ barrier })).toBe(may)
  expect(barrierWords({ barrier, leaveUntil: null })).not.toBe('')
})
