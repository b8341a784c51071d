import { IMPOSSIBLE, leastCost } from '@core/dispatch/assignment'
import fc from 'fast-check'

type Costs = readonly (readonly number[])[]

const cost = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 30 }) },
  { weight: 1, arbitrary: fc.constant(IMPOSSIBLE) },
)
const matrix: fc.Arbitrary<Costs> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cost, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )

/** How many rows are served, and what it costs. */
function worth(costs: Costs, chosen: readonly (number | null)[]): readonly [served: number, cost: number] {
  const paid = chosen.flatMap((column, row) => (column === null ? [] : [costs[row]?.[column] ?? IMPOSSIBLE]))
  return [paid.length, paid.reduce((sum, one) => sum + one, 0)]
}

/** Every way there is, one by one. */
function* everyWay(costs: Costs, row = 0, used: readonly number[] = []): Generator<readonly (number | null)[]> {
  const line = costs[row]
  if (!line) return yield []
  for (const column of [null, ...line.keys()]) {
    if (column !== null && (used.includes(column) || line[column] === IMPOSSIBLE)) continue
    for (const rest of everyWay(costs, row + 1, column === null ? used : [...used, column])) yield [column, ...rest]
  }
}

test('the assignment serves as many as can be, at the least cost of all ways there are', () => {
  fc.assert(
    fc.property(matrix, (costs) => {
      const chosen = leastCost(costs)
      const columns = chosen.filter((column) => column !== null)
      expect(new Set(columns).size).toBe(columns.length)
      const [served, paid] = worth(costs, chosen)
      for (const way of everyWay(costs)) {
        const [others, price] = worth(costs, way)
        expect(others < served || (others === served && price >= paid)).toBe(true)
      }
    }),
    { seed: 20_261, numRuns: 400 },
  )
})

test('without rows there is nothing to assign', () => {
  expect(leastCost([])).toEqual([])
})

test('two rows that want the same column do not both get it', () => {
  const costs = [
    [1, 5],
    [1, 100],
  ]
  expect(leastCost(costs)).toEqual([1, 0])
})
