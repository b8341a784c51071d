import type { CoverTable } from '@core/board/cover-table'
import type { EpochMs } from '@core/kit/time'
import type { Zone } from '@core/people/community'
import type { PlanArea } from '../../ui/community-plan/plan-areas'

interface Seen {
  readonly now: EpochMs
  /** In large print there is room for a name alone, and for whoever is missing. */
  readonly elder: boolean
}

/** Each zone with how many stand there on the shift that runs now, as published, and how many are missing; none where no shift runs by zones. */
export function hallAreas(
  { columns, lines }: CoverTable,
  zones: readonly Zone[],
  { now, elder }: Seen,
): readonly PlanArea[] {
  const running = columns[0]
  if (!running || running.from > now) return []
  return zones.flatMap(({ id, name }): readonly PlanArea[] => {
    const cell = lines.find(({ zoneId }) => zoneId === id)?.cells[0]
    if (!cell) return [{ id, words: name, gap: false }]
    const missing = cell.needed - cell.have
    if (missing > 0) return [{ id, words: `${name} 缺 ${missing}`, gap: true }]
    return [{ id, words: elder ? name : `${name} ${cell.have} 人`, gap: false }]
  })
}
