import Papa from 'papaparse'
import { problem, type RosterProblem } from '../../core/roster/problem'
import type { SheetRow } from '../../core/roster/sheet'

const COLUMNS = ['日期', '岗位', '班次', '人员'] as const

interface Sheet {
  readonly rows: readonly SheetRow[]
  readonly problems: readonly RosterProblem[]
}

/** The lines of a sheet in the order of the file, and those that cannot be read at all. Empty lines are nothing. */
export function rowsIn(csv: string): Sheet {
  // Without the parser's own headers, which would count some errors from the first line and some from the second.
  const { data, errors } = Papa.parse<readonly string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: false })
  const [header = [], ...lines] = data
  const places = COLUMNS.map((column) => header.findIndex((name) => name.trim() === column))
  if (places.includes(-1)) return { rows: [], problems: [problem('BAD_HEADER', { row: 1 })] }
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row = 0 }) => row + 1))
  const filled = lines
    .map((cells, index) => ({ cells, row: index + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  return {
    rows: filled.filter(({ row }) => !broken.has(row)).map(({ cells, row }) => sheetRow(places, cells, row)),
    problems: filled.filter(({ row }) => broken.has(row)).map(({ row }) => problem('BAD_ROW', { row })),
  }
}

function sheetRow(places: readonly number[], cells: readonly string[], row: number): SheetRow {
  const [date = '', post = '', band = '', people = ''] = places.map((place) => cells[place] ?? '')
  return { row, date, post, band, people }
}
