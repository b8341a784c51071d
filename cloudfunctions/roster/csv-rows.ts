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
  const [header, ...lines] = linesIn(csv)
  const names = header?.cells.map((cell) => cell.trim()) ?? []
  const places = COLUMNS.map((column) => names.indexOf(column))
  if (places.includes(-1)) return { rows: [], problems: [problem('BAD_HEADER', { row: 1 })] }
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  // What stands under no heading is mostly a second name that was meant for the one before it: dropping it would lose somebody.
  const isRead = ({ cells, broken }: Line) => !broken && cells.every((cell, i) => names[i] || cell.trim() === '')
  return {
    rows: filled.filter(isRead).map((line) => sheetRow(places, line)),
    problems: filled.filter((line) => !isRead(line)).map(({ row }) => problem('BAD_ROW', { row })),
  }
}

interface Line {
  readonly cells: readonly string[]
  /** Its line in the file as an editor counts them; the first one of a row whose quotes run over several. */
  readonly row: number
  readonly broken: boolean
}

function linesIn(csv: string): readonly Line[] {
  const text = csv.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const lines: Line[] = []
  let [row, from] = [1, 0]
  // Step by step, because only so does the parser say where in the text a row ends; without its own headers, which would hide the first row.
  Papa.parse<readonly string[]>(text, {
    newline: '\n',
    skipEmptyLines: false,
    step({ data, errors, meta: { cursor } }) {
      lines.push({ cells: data, row, broken: errors.some(({ type }) => type === 'Quotes') })
      row += text.slice(from, cursor).split('\n').length - 1
      from = cursor
    },
  })
  return lines
}

function sheetRow(places: readonly number[], { cells, row }: Line): SheetRow {
  const [date = '', post = '', band = '', people = ''] = places.map((place) => cells[place] ?? '')
  return { row, date, post, band, people }
}
