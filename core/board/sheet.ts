import { TOO_FEW_WORDS } from './rates'

/** A value of a cell: a number stays one, so that whoever opens the sheet can go on counting. */
export type Cell = string | number

/** One sheet of the report; the first row is its head. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
}

export function percent(permille: number | null): Cell {
  return permille === null ? TOO_FEW_WORDS : permille / 10
}
