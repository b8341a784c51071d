import type { HelpRow } from '@core/contract/help'

const LIVE: ReadonlySet<HelpRow['status']> = new Set(['waiting', 'accepted', 'arrived', 'settled'])

/** The newest request that still waits for somebody: for a member's step, or for the resident's nod. */
export function liveRow<Row extends Pick<HelpRow, 'status'>>(rows: readonly Row[]): Row | undefined {
  return rows.find((row) => LIVE.has(row.status))
}
