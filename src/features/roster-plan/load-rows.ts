import { HOUR_MS } from '@core/kit/time'
import type { WeekView } from '@core/roster/week-view'

export interface LoadRow {
  readonly id: string
  readonly name: string
  readonly hours: number
  /** Percent of the longest bar. */
  readonly width: number
  /** More than the rules give one person in a week. */
  readonly over: boolean
}

export interface Loads {
  /** Most first. */
  readonly rows: readonly LoadRow[]
  /** Members who stand nowhere in that week. */
  readonly idle: number
  /** Where on a bar the most of one person is, percent. */
  readonly limit: number
}

/** Who carries a week as the turns have it: those who go out to cases, since an office is around the clock for whoever holds it. */
export function loadsOf({ slots, people, posts }: WeekView, mostWeekMs: number): Loads {
  const out = new Set(posts.filter(({ kind }) => kind === 'responder').map(({ id }) => id))
  const worked = new Map<string, number>()
  for (const { postId, from, to, places } of slots) {
    if (!out.has(postId)) continue
    for (const { personId } of places) worked.set(personId, (worked.get(personId) ?? 0) + to - from)
  }
  const longest = Math.max(mostWeekMs, ...worked.values(), 1)
  const rows = people
    .map(({ id, name }) => ({ id, name, ms: worked.get(id) ?? 0 }))
    .filter(({ ms }) => ms > 0)
    .sort((a, b) => b.ms - a.ms || a.name.localeCompare(b.name, 'zh-CN'))
    .map(({ id, name, ms }) => ({
      ...{ id, name, hours: Math.round(ms / HOUR_MS) },
      ...{ width: (ms / longest) * 100, over: ms > mostWeekMs },
    }))
  const members = people.filter(({ roles }) => roles.includes('member'))
  return { rows, idle: members.filter(({ id }) => !worked.has(id)).length, limit: (mostWeekMs / longest) * 100 }
}
