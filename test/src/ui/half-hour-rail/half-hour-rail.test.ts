import { minutes } from '@core/kit/time'
import { railFace } from '../../../../src/ui/half-hour-rail/half-hour-rail.shared'

const startAt = 1_700_000_000_000
const pledge = { startAt, arriveDueAt: startAt + minutes(10), settleDueAt: startAt + minutes(30) }

test('before anybody arrived the rail is as urgent as the arrival', () => {
  expect(railFace({ ...pledge, now: startAt + minutes(8) })).toEqual({
    state: 'soon',
    tick: 33,
    reached: 27,
    arrived: undefined,
  })
})

test('a late arrival shows although half an hour is far from over', () => {
  expect(railFace({ ...pledge, now: startAt + minutes(12) }).state).toBe('over')
})

test('once somebody is there the rail is as urgent as the settling', () => {
  const there = { ...pledge, arrivedAt: startAt + minutes(12) }
  expect(railFace({ ...there, now: startAt + minutes(15) })).toMatchObject({ state: 'calm', arrived: 40, reached: 50 })
  expect(railFace({ ...there, now: startAt + minutes(23) }).state).toBe('soon')
})

test('what is done stays where it was done', () => {
  const done = { ...pledge, arrivedAt: startAt + minutes(6), doneAt: startAt + minutes(21) }
  expect(railFace({ ...done, now: startAt + minutes(400) })).toMatchObject({ state: 'done', reached: 70 })
})

test('the dot never leaves the rail', () => {
  expect(railFace({ ...pledge, now: startAt + minutes(90) }).reached).toBe(100)
  expect(railFace({ ...pledge, now: startAt - minutes(1) }).reached).toBe(0)
})
