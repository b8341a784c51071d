/** What became of entries that somebody wanted to take, one or all. */
export interface Taken {
  readonly got: number
  /** Why each of the others was not to be had. */
  readonly lost: readonly string[]
}

export const TAKEN_ONE = '接过来了，在您手上'

/** What is said of it: who has the others is not left out. */
export function takenWords({ got, lost }: Taken): string {
  const why = [...new Set(lost)].join('，')
  if (lost.length === 0) return got === 1 ? TAKEN_ONE : `${got} 件都接过来了`
  if (got === 0) return why
  return `${got} 件接过来了，另 ${lost.length} 件${why}`
}
