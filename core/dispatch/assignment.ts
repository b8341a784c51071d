/** A pair that must not be made. */
export const IMPOSSIBLE = Number.POSITIVE_INFINITY

/**
 * Gives each row its own column at the least total cost: the column's index per row, null for a row that gets none.
 * As many rows as possible are served before the cost counts. Costs are 0 or more; the matrix is rectangular.
 *
 * The Hungarian method with potentials, O(rows² · columns): a handful of cases and tens of members take microseconds. Written here because
 * the libraries at hand bring a typed-array matrix or are no longer kept, and these forty lines can be held against all permutations by a test.
 */
export function leastCost(costs: readonly (readonly number[])[]): readonly (number | null)[] {
  const columns = costs[0]?.length ?? 0
  const dear = dearerThanAll(costs)
  // A column of its own for every row that may stay without: never worth taking while a real one is possible.
  const padded = costs.map((row) => [
    ...row.map((cost) => (cost === IMPOSSIBLE ? 2 * dear : cost)),
    ...costs.map(() => dear),
  ])
  return solve(padded).map((column) => (column < columns ? column : null))
}

/** More than any choice of one cost a row adds up to. */
function dearerThanAll(costs: readonly (readonly number[])[]): number {
  const most = costs.map((row) => Math.max(0, ...row.filter((cost) => cost !== IMPOSSIBLE)))
  return 1 + most.reduce((sum, cost) => sum + cost, 0)
}

/** Potentials and matching as they grow; row and column 0 are the method's own. */
interface Work {
  readonly rows: number[]
  readonly columns: number[]
  /** Column → its row, 0 for none. */
  readonly rowOf: number[]
}

function solve(costs: readonly (readonly number[])[]): readonly number[] {
  const width = costs[0]?.length ?? 0
  const zeros = (length: number) => new Array<number>(length + 1).fill(0)
  const work: Work = { rows: zeros(costs.length), columns: zeros(width), rowOf: zeros(width) }
  for (let row = 1; row <= costs.length; row++) addRow(row, costs, work)
  const columnOf = zeros(costs.length)
  for (const [column, row] of work.rowOf.entries()) columnOf[row] = column
  return columnOf.slice(1).map((column) => column - 1)
}

/** Finds the cheapest way to make room for one more row, and takes it. */
function addRow(row: number, costs: readonly (readonly number[])[], { rows, columns, rowOf }: Work): void {
  const slack = columns.map(() => Number.POSITIVE_INFINITY)
  const cameFrom = columns.map(() => 0)
  const done = columns.map(() => false)
  rowOf[0] = row
  let column = 0
  while (rowOf[column] !== 0) {
    done[column] = true
    const at = rowOf[column] ?? 0
    let delta = Number.POSITIVE_INFINITY
    let next = 0
    for (let other = 1; other < columns.length; other++) {
      if (done[other]) continue
      const reduced = (costs[at - 1]?.[other - 1] ?? 0) - (rows[at] ?? 0) - (columns[other] ?? 0)
      if (reduced < (slack[other] ?? 0)) {
        slack[other] = reduced
        cameFrom[other] = column
      }
      if ((slack[other] ?? 0) < delta) {
        delta = slack[other] ?? 0
        next = other
      }
    }
    for (let other = 0; other < columns.length; other++) {
      if (done[other]) {
        rows[rowOf[other] ?? 0] = (rows[rowOf[other] ?? 0] ?? 0) + delta
        columns[other] = (columns[other] ?? 0) - delta
      } else slack[other] = (slack[other] ?? 0) - delta
    }
    column = next
  }
  moveUp(column, cameFrom, rowOf)
}

/** Every row on the way found gives its column to the one before it. */
function moveUp(last: number, cameFrom: readonly number[], rowOf: number[]): void {
  for (let column = last; column !== 0; ) {
    const from = cameFrom[column] ?? 0
    rowOf[column] = rowOf[from] ?? 0
    column = from
  }
}
