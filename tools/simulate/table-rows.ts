import { parse } from 'papaparse'

/** What is wrong with one row, by the number a spreadsheet shows: the heading is row 1. */
export interface RowProblem {
  readonly row: number
  readonly words: string
}

export type Rows<T> =
  | { readonly ok: true; readonly value: readonly T[] }
  | { readonly ok: false; readonly problems: readonly RowProblem[] }

/** One row read, or why it cannot be. */
export type ReadRow<T> = (cells: Readonly<Record<string, string>>) => T | string

/**
 * Reads a table with a heading line. Every bad row is named with its reason; one bad row, and nothing of the table is used: a demand
 * or a roster with holes would answer another question than the one asked.
 */
export function readTable<T>(text: string, columns: readonly string[], read: ReadRow<T>): Rows<T> {
  const { data, meta, errors } = parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (heading) => heading.trim(),
    transform: (cell) => cell.trim(),
  })
  const missing = columns.filter((column) => !meta.fields?.includes(column))
  if (missing.length > 0) return { ok: false, problems: [{ row: 1, words: `缺少列：${missing.join('、')}` }] }
  const problems: RowProblem[] = errors.flatMap(({ row, code }) =>
    code === 'TooFewFields' || code === 'TooManyFields' || code === 'MissingQuotes'
      ? [{ row: (row ?? 0) + 2, words: '列数不对，或引号没有成对' }]
      : [],
  )
  const value: T[] = []
  for (const [nth, cells] of data.entries()) {
    const one = read(cells)
    if (typeof one === 'string') problems.push({ row: nth + 2, words: one })
    else value.push(one)
  }
  if (value.length === 0 && problems.length === 0) problems.push({ row: 2, words: '表里一行也没有' })
  return problems.length > 0 ? { ok: false, problems: problems.sort((a, b) => a.row - b.row) } : { ok: true, value }
}

/** Minutes since midnight of `HH:mm`, or null. */
export function minuteOf(clock: string): number | null {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(clock) ?? []
  const all = Number(hour) * 60 + Number(minute)
  return Number(minute) < 60 && all <= 24 * 60 ? all : null
}
