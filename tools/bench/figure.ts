/** A limit that a figure must keep, from above or from below. */
export interface Budget {
  readonly limit: number
  readonly holds: (value: number) => boolean
}

/** One measured number. A figure without a budget is told for information. */
export interface Figure {
  readonly name: string
  /** Null when it could not be measured; `detail` then says why. */
  readonly value: number | null
  readonly unit: string
  readonly budget: Budget | null
  /** What was measured, how often, and what was assumed. */
  readonly detail?: string
}

export function atMost(limit: number): Budget {
  return { limit, holds: (value) => value <= limit }
}

export function atLeast(limit: number): Budget {
  return { limit, holds: (value) => value >= limit }
}

/** A figure as one line of JSON. `ok` is null where there is no budget to keep, false where nothing could be measured. */
export function lineOf({ name, value, unit, budget, detail }: Figure): string {
  const ok = value === null ? false : (budget?.holds(value) ?? null)
  return JSON.stringify({ name, value, unit, budget: budget?.limit ?? null, ok, ...(detail ? { detail } : {}) })
}

/** A section that failed still has its line: nothing is missing in silence. */
export function unmeasured(name: string, error: unknown): Figure {
  return { name, value: null, unit: '', budget: null, detail: error instanceof Error ? error.message : String(error) }
}
