import type { AppealRow } from '@core/contract/appeals-answers'

export const APPEAL_TABS = [
  { id: 'running', label: '办理中' },
  { id: 'toRate', label: '等我打分' },
  { id: 'over', label: '已办结' },
] as const

export type AppealTab = (typeof APPEAL_TABS)[number]['id']

/** Where a case stands in the list of whoever brought it. */
export function tabOf({ status }: Pick<AppealRow, 'status'>): AppealTab {
  if (status === 'answered') return 'toRate'
  return status === 'submitted' || status === 'accepted' || status === 'assigned' || status === 'reopened'
    ? 'running'
    : 'over'
}

/** The tab to open with: what waits for one's own word comes first. */
export function firstTab(rows: readonly Pick<AppealRow, 'status'>[]): AppealTab {
  return (
    APPEAL_TABS.map(({ id }) => id)
      .sort((one, other) => ORDER[one] - ORDER[other])
      .find((tab) => rows.some((row) => tabOf(row) === tab)) ?? 'running'
  )
}

const ORDER: Readonly<Record<AppealTab, number>> = { toRate: 0, running: 1, over: 2 }
