import type { WeekView } from '@core/roster/week-view'
import { weekName } from './effect-words'

interface WeekTile {
  readonly monday: string
  readonly title: string
  readonly note: string
  readonly state: string
  readonly short: boolean
}

/** A tile a week: what it misses, and whether the plan still decides who stands in it. */
export function weekTiles(weeks: readonly WeekView[], before: readonly WeekView[]): readonly WeekTile[] {
  return weeks.map(({ monday, today, gaps, problems, publishedAt }) => ({
    monday,
    title: weekName(monday, today),
    note: [
      gaps.people > 0 ? `缺 ${gaps.people} 人` : '不缺人',
      moreWords(gaps.people - (before.find((week) => week.monday === monday)?.gaps.people ?? 0)),
      problems.length > 0 && `${problems.length} 处冲突`,
    ]
      .filter(Boolean)
      .join('，'),
    state: publishedAt === null ? '照轮班排' : '已发布，不变',
    short: gaps.people > 0 || problems.length > 0,
  }))
}

function moreWords(more: number): string {
  if (more === 0) return ''
  return more > 0 ? `比现在多 ${more}` : `比现在少 ${-more}`
}
