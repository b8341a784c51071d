import { isOpen } from '@core/appeals/appeal'
import type { AppealRow } from '@core/contract/appeals-answers'

interface Filter {
  readonly id: string
  readonly label: string
  readonly keeps: (row: AppealRow) => boolean
}

/** How the desk looks at its cases; what is late or waits for somebody's word has a way of its own. */
export const APPEAL_FILTERS = [
  { id: 'all', label: '全部', keeps: () => true },
  { id: 'late', label: '超时', keeps: ({ late }) => late },
  { id: 'toAccept', label: '等受理', keeps: ({ status }) => status === 'submitted' },
  { id: 'toAssign', label: '等人办', keeps: ({ status }) => status === 'accepted' || status === 'reopened' },
  { id: 'toDecide', label: '等人定', keeps: ({ toDecide }) => toDecide !== null },
  { id: 'toModerate', label: '待核对', keeps: ({ toModerate }) => toModerate },
  { id: 'toCallBack', label: '待回访', keeps: ({ toCallBack }) => toCallBack },
  { id: 'watched', label: '督办和催办', keeps: (row) => isOpen(row) && (row.supervised || row.urges > 0) },
] as const satisfies readonly Filter[]

export type AppealFilter = (typeof APPEAL_FILTERS)[number]['id']

export function filtered(rows: readonly AppealRow[], filter: AppealFilter): readonly AppealRow[] {
  const found = APPEAL_FILTERS.find(({ id }) => id === filter)
  return found ? rows.filter(found.keeps) : rows
}

/** Each filter with how many it keeps; those that keep none need no place, but the one that is looked through. */
export function filterChoices(rows: readonly AppealRow[], chosen: AppealFilter) {
  return APPEAL_FILTERS.map(({ id, label }) => ({ id, label, count: filtered(rows, id).length }))
    .filter(({ id, count }) => count > 0 || id === 'all' || id === chosen)
    .map(({ id, label, count }) => ({ id, label: `${label} ${count}` }))
}

/** The next case up or down the list; the first when none is chosen. */
export function stepTo(ids: readonly string[], chosen: string | undefined, by: 1 | -1): string | undefined {
  const at = chosen === undefined ? -1 : ids.indexOf(chosen)
  if (at < 0) return ids[0]
  return ids[Math.min(ids.length - 1, Math.max(0, at + by))]
}
