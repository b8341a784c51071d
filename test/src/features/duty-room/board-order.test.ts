import { minutes } from '@core/kit/time'
import { neighbour, orderUnderHand, worstFirst } from '@src/features/duty-room/board-order'
import { dueOf, urgencyOf } from '@src/words/running-clock'

const NOW = Date.parse('2026-03-02T14:20:00+08:00')

const filed = (id: string, minutesAgo: number, arrivedAfter: number | null = null) => {
  const startedAt = NOW - minutes(minutesAgo)
  return {
    id,
    startedAt,
    arriveBy: startedAt + minutes(10),
    settleBy: startedAt + minutes(30),
    arrivedAt: arrivedAfter === null ? null : startedAt + minutes(arrivedAfter),
    pausedUntil: null,
    emergency: [],
  }
}

test('until somebody is there the clock to the door counts, then the one to the end', () => {
  expect(dueOf(filed('a', 4))).toBe(NOW + minutes(6))
  expect(dueOf(filed('a', 4, 3))).toBe(NOW + minutes(26))
})

test('late comes before nearly late, and nearly late before calm, whatever is left', () => {
  const late = filed('late', 12)
  const settlingSoon = filed('settling', 24, 8)
  const fresh = filed('fresh', 1)
  const onTheWay = filed('way', 6)
  expect(worstFirst([fresh, onTheWay, settlingSoon, late], NOW).map(({ id }) => id)).toEqual([
    'late',
    'settling',
    'way',
    'fresh',
  ])
  expect([late, settlingSoon, fresh].map((row) => urgencyOf(row, NOW))).toEqual(['over', 'soon', 'calm'])
})

test('two cases of the same second keep one order in every look', () => {
  const [a, b] = [filed('a', 2), filed('b', 2)]
  expect(worstFirst([b, a], NOW)).toEqual(worstFirst([a, b], NOW))
})

test('under a hand nothing moves: what is over keeps its place and what is new goes to the end', () => {
  expect(orderUnderHand(['a', 'b', 'c'], ['new', 'c', 'a'], true)).toEqual(['a', 'b', 'c', 'new'])
})

test('once the hand is gone the worst is first again', () => {
  expect(orderUnderHand(['a', 'b', 'c'], ['new', 'c', 'a'], false)).toEqual(['new', 'c', 'a'])
})

test('the arrow keys walk the list and stop at its ends', () => {
  const order = ['a', 'b', 'c']
  expect(neighbour(order, 'a', 1)).toBe('b')
  expect(neighbour(order, 'c', 1)).toBe('c')
  expect(neighbour(order, 'a', -1)).toBe('a')
  expect(neighbour(order, undefined, 1)).toBe('a')
  expect(neighbour(order, 'gone', -1)).toBe('c')
  expect(neighbour([], undefined, 1)).toBeUndefined()
})

test('a paused case is not late, and stands behind those whose clocks run', () => {
  const paused = { ...filed('paused', 40), pausedUntil: NOW + minutes(20) }
  expect(urgencyOf(paused, NOW)).toBe('calm')
  expect(worstFirst([paused, filed('fresh', 1)], NOW).map(({ id }) => id)).toEqual(['fresh', 'paused'])
})

test('an emergency stands first, whatever its clock says', () => {
  const danger = { ...filed('danger', 1), emergency: ['119' as const] }
  expect(worstFirst([filed('late', 12), filed('soon', 8), danger], NOW)[0]?.id).toBe('danger')
})
