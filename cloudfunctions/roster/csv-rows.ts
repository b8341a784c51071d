import Papa from 'papaparse'
import { problem, type RosterProblem } from '../../core/roster/problem'
import type { SheetRow } from '../../core/roster/sheet'

const COLUMNS = ['日期', '岗位', '班次', '人员'] as const

/** The header is the first line of the file. */
const FIRST_ROW = 2

/** The lines of a sheet in the order of the file, and those that cannot be read at all. Empty lines are nothing. */
export function rowsIn(csv: string): {
  readonly rows: readonly SheetRow[]
  readonly problems: readonly RosterProblem[]
} {
  const { data, errors, meta } = Papa.parse<Readonly<Record<string, string>>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    // Kept while parsing, so that a row's number is its line in the file.
    skipEmptyLines: false,
    transformHeader: (name) => name.trim(),
  })
  if (!COLUMNS.every((column) => meta.fields?.includes(column)))
    return { rows: [], problems: [problem('BAD_HEADER', { row: 1 })] }
  const broken = new Set(errors.filter(({ type }) => type !== 'Delimiter').map(({ row }) => row))
  const rows = data
    .map((cells, index) => ({ cells, index }))
    .filter(({ cells }) => Object.values(cells).some((cell) => String(cell ?? '').trim() !== ''))
  return {
    rows: rows.filter(({ index }) => !broken.has(index)).map(({ cells, index }) => sheetRow(cells, index + FIRST_ROW)),
    problems: rows
      .filter(({ index }) => broken.has(index))
      .map(({ index }) => problem('BAD_ROW', { row: index + FIRST_ROW })),
  }
}

function sheetRow(cells: Readonly<Record<string, string>>, row: number): SheetRow {
  const [date, post, band, people] = COLUMNS.map((column) => cells[column] ?? '')
  return { row, date: date ?? '', post: post ?? '', band: band ?? '', people: people ?? '' }
}
