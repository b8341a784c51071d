import writeXlsxFile from 'write-excel-file/node'
import type { Cell, Sheet } from '../../core/board/sheet'

/** The sheets as an XLSX workbook, heads in bold. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row, nth) => row.map((cell) => written(cell, nth === 0))),
    })),
  ).toBuffer()
}

function written(value: Cell, head: boolean) {
  const bold = head ? { fontWeight: 'bold' as const } : {}
  return typeof value === 'number' ? { value, type: Number, ...bold } : { value, type: String, ...bold }
}
