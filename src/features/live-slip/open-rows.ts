import type { HelpRow } from '@core/contract/help-answers'

/** Lower comes first: whoever is on the way needs the code at the door; a nod can wait a day. */
const ORDER: Readonly<Partial<Record<HelpRow['status'], number>>> = { accepted: 0, arrived: 1, waiting: 2, settled: 3 }

/** Every request that still waits for somebody, the most urgent first; among equals the order stays. */
export function openRows<Row extends Pick<HelpRow, 'status'>>(rows: readonly Row[]): readonly Row[] {
  const place = (row: Row) => ORDER[row.status]
  return rows.filter((row) => place(row) !== undefined).sort((one, other) => (place(one) ?? 0) - (place(other) ?? 0))
}
