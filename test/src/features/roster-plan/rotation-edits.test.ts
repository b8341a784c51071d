import {
  firstFreeMonday,
  firstRotation,
  followedBy,
  moved,
  turnedInto,
  without,
} from '@src/features/roster-plan/rotation-edits'
import { rotation } from './support/small-plan'

test('somebody moves up and down, and not beyond the ends', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c'])
  expect(without(['a', 'b', 'a'], 0)).toEqual(['b', 'a'])
})

test('a daily turn becomes the days it consists of, until it begins anew', () => {
  expect(turnedInto(rotation(), 'custom')).toEqual({
    ...{ turn: 'custom', people: [], atOnce: 1 },
    cycle: [
      ['lin', 'sun'],
      ['yao', 'lin'],
      ['sun', 'yao'],
    ],
  })
  expect(turnedInto(rotation({ people: [] }), 'custom').cycle).toEqual([[]])
})

test('a cycle becomes a turn of the same people in the order they came', () => {
  const custom = rotation({ turn: 'custom', people: [], atOnce: 1, cycle: [['lin', 'sun'], [], ['yao', 'lin']] })
  expect(turnedInto(custom, 'weekly')).toEqual({ turn: 'weekly', people: ['lin', 'sun', 'yao'], atOnce: 2, cycle: [] })
  expect(turnedInto({ ...custom, cycle: [] }, 'daily')).toMatchObject({ people: [], atOnce: 1 })
  expect(turnedInto(rotation(), 'weekly')).toEqual({ turn: 'weekly' })
  expect(turnedInto(rotation(), 'daily')).toEqual({})
})

test('the first turn of a band that asks for nobody still asks one', () => {
  const at = { postId: 'river', bandId: 'night' }
  expect(firstRotation(at, { id: 'n', startOn: '2026-11-23', atOnce: 0 })).toMatchObject({
    ...at,
    atOnce: 1,
    people: [],
  })
})

test('a turn that is followed by another ends the day before', () => {
  expect(followedBy(rotation(), { id: 'next', startOn: '2026-11-23' })).toEqual([
    rotation({ endOn: '2026-11-22' }),
    rotation({ id: 'next', startOn: '2026-11-23' }),
  ])
})

test('the first Monday nobody was told of comes after the last one that was', () => {
  const weeks = (...told: readonly boolean[]) => told.map((one, i) => ({ monday: `2026-11-${16 + 7 * i}`, told: one }))
  expect(firstFreeMonday(weeks(true, false))).toBe('2026-11-23')
  expect(firstFreeMonday(weeks(false, true))).toBe('2026-11-30')
  expect(firstFreeMonday(weeks(false, false))).toBe('2026-11-16')
  expect(firstFreeMonday([])).toBe('')
})
