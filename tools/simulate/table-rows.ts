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
  const { header, lines, broken } = linesOf(text)
  const missing = columns.filter((column) => !header.includes(column))
  if (missing.length > 0) return { ok: false, problems: [{ row: 1, words: `缺少列：${missing.join('、')}` }] }
  const problems: RowProblem[] = []
  const value: T[] = []
  for (const { row, cells } of lines) {
    const whole = cells.length === header.length && !broken.has(row)
    const one = whole ? read(named(header, cells)) : '列数不对，或引号没有成对'
    if (typeof one === 'string') problems.push({ row, words: one })
    else value.push(one)
  }
  if (lines.length === 0) problems.push({ row: 2, words: '表里一行也没有' })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value }
}

interface Line {
  readonly row: number
  readonly cells: readonly string[]
}

/** An empty line is nothing, and counts: a spreadsheet gives it a number, too. */
function linesOf(text: string) {
  // Without the parser's own headers, which would count some errors from the first line and some from the second.
  const { data, errors } = parse<readonly string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false })
  const [header = [], ...rest] = data.map((cells) => cells.map((cell) => cell.trim()))
  const lines: readonly Line[] = rest.map((cells, nth) => ({ row: nth + 2, cells }))
  return {
    header,
    lines: lines.filter(({ cells }) => cells.some((cell) => cell !== '')),
    broken: new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row = 0 }) => row + 1)),
  }
}

function named(header: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(header.map((name, nth) => [name, cells[nth] ?? '']))
}

/** Minutes since midnight of `HH:mm`, or null. */
export function minuteOf(clock: string): number | null {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(clock) ?? []
  const all = Number(hour) * 60 + Number(minute)
  return Number(minute) < 60 && all <= 24 * 60 ? all : null
}
