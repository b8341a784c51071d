import type { BookRow } from '@core/contract/handover-book'

/** How the book stands: what nobody has, what is in the caller's hands, in others', and what was seen to within a day. */
const SHELVES = [
  { id: 'waiting', title: '等人接', holds: ({ closed, taken }) => !closed && !taken },
  { id: 'mine', title: '在您手上', holds: ({ closed, taken }) => !closed && taken?.mine === true },
  { id: 'others', title: '别人在办', holds: ({ closed, taken }) => !closed && taken?.mine === false },
  { id: 'closed', title: '这一天办好的', holds: ({ closed }) => closed !== null },
] as const satisfies readonly { id: string; title: string; holds: (row: BookRow) => boolean }[]

export interface Shelf {
  readonly id: (typeof SHELVES)[number]['id']
  readonly title: string
  readonly rows: readonly BookRow[]
}

/** The shelves that hold something, each in the book's own order. */
export function shelvesOf(rows: readonly BookRow[]): readonly Shelf[] {
  return SHELVES.map(({ id, title, holds }) => ({ id, title, rows: rows.filter(holds) })).filter(
    (shelf) => shelf.rows.length > 0,
  )
}

/** How many are not seen to yet. */
export function openCount(rows: readonly BookRow[]): number {
  return rows.filter(({ closed }) => closed === null).length
}
