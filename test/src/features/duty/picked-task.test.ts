import { pickedTask, tripOf } from '@src/features/duty/picked-task'
import { COMING } from '../../words/known-case'

const OTHER = { ...COMING, id: 'h2' }
const TRIP = { task: COMING, also: [OTHER] }

test('a trip begins with the case that was accepted', () => {
  expect(tripOf(TRIP).map(({ id }) => id)).toEqual(['h1', 'h2'])
  expect(tripOf({ task: null, also: [] })).toEqual([])
})

test('the picked door is in hand; without a pick, or once it is over, the accepted one', () => {
  expect(pickedTask(TRIP, 'h2')).toBe(OTHER)
  expect(pickedTask(TRIP, undefined)).toBe(COMING)
  expect(pickedTask(TRIP, 'gone')).toBe(COMING)
})
