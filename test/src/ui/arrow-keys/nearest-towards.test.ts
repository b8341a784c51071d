import { nearestTowards } from '@src/ui/arrow-keys/nearest-towards'

const box = (left: number, top: number) => ({ left, top, width: 10, height: 10 })

/** Two rows of three, the second shifted a little. */
const TABLE = [box(0, 0), box(20, 0), box(40, 0), box(2, 20), box(22, 20), box(42, 20)]

test.each([
  ['right', 1, [1, 0], 2],
  ['left', 1, [-1, 0], 0],
  ['down', 1, [0, 1], 4],
  ['up', 4, [0, -1], 1],
] as const)('a step %s goes to the neighbour on that side', (_, from, step, to) => {
  expect(nearestTowards(TABLE[from], TABLE, step)).toBe(to)
})

test('at the edge there is nowhere to go', () => {
  expect(nearestTowards(TABLE[2], TABLE, [1, 0])).toBe(-1)
  expect(nearestTowards(TABLE[0], TABLE, [0, -1])).toBe(-1)
})

test('from nowhere there is no next', () => {
  expect(nearestTowards(undefined, TABLE, [1, 0])).toBe(-1)
})
