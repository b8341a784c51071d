import type { CoverTable } from '@core/board/cover-table'
import type { EpochMs } from '@core/kit/time'
import type { Zone } from '@core/people/community'
import type { PlanArea } from '../../ui/community-plan/plan-areas'

/** Each zone with how many stand there on the shift that runs now, as published, and how many are missing; none where no shift runs by zones. */
export function hallAreas({ columns, lines }: CoverTable, zones: readonly Zone[], now: EpochMs): readonly PlanArea[] {
  const running = columns[0]
  if (!running || running.from > now) return []
  return zones.flatMap(({ id, name }) => {
    const cell = lines.find(({ zoneId }) => zoneId === id)?.cells[0]
    if (!cell) return [{ id, words: name, gap: false }]
    const missing = cell.needed - cell.have
    return [{ id, words: missing > 0 ? `${name} 缺 ${missing}` : `${name} ${cell.have} 人`, gap: missing > 0 }]
  })
}
