/** What the last find, count, update, removal or first aggregation stage cost. */
interface QueryCost {
  readonly collection: string
  /** Names of the indexes walked, joined by `+`; `_id_` for look-ups by id; null for a scan of the collection. */
  readonly index: string | null
  readonly examined: number
  readonly returned: number
}

/** Counters since the database was opened or `resetStats` was last called. */
export interface DatabaseStats {
  /** Requests by action, e.g. `database.getDocument`. */
  readonly operations: Readonly<Record<string, number>>
  /** Documents read to decide whether they belong to an answer or a write. */
  readonly examined: number
  /** Documents that did belong. */
  readonly returned: number
  readonly lastQuery: QueryCost | null
  /** Synchronised batches written to disk; fewer than writes when writes shared one. */
  readonly batches: number
}

export interface Meter {
  countOperation(action: string): void
  countQuery(cost: QueryCost): void
  /** Documents read apart from a planned query, such as the far side of a join. */
  countExamined(documents: number): void
  countBatch(): void
  read(): DatabaseStats
  reset(): void
}

/** A meter at zero. */
export function openMeter(): Meter {
  let operations: Record<string, number> = {}
  let totals = { examined: 0, returned: 0, batches: 0 }
  let lastQuery: QueryCost | null = null
  return {
    countOperation: (action) => {
      operations[action] = (operations[action] ?? 0) + 1
    },
    countQuery: (cost) => {
      totals.examined += cost.examined
      totals.returned += cost.returned
      lastQuery = cost
    },
    countExamined: (documents) => {
      totals.examined += documents
    },
    countBatch: () => {
      totals.batches++
    },
    read: () => ({ operations: { ...operations }, ...totals, lastQuery }),
    reset: () => {
      operations = {}
      totals = { examined: 0, returned: 0, batches: 0 }
      lastQuery = null
    },
  }
}
