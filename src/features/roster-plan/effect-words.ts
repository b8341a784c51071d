import { dayInWords, daysBetween } from '@core/kit/town-date'
import type { PlanEffect, TouchedShifts } from '@core/roster/plan-effect'
import { dateIn } from '@core/roster/slot'
import type { WeekView } from '@core/roster/week-view'
import { nearDay, weekWords } from '../../words/shift-words'

/** `多缺 7 人，多 2 处冲突`, `少缺 3 人`, or that nothing gets worse. */
export function effectLine({ gaps, problems, filled, solved }: PlanEffect): string {
  const more = gaps.reduce((sum, one) => sum + one.more, 0)
  const parts = [
    more > 0 && `多缺 ${more} 人`,
    problems.length > 0 && `多 ${problems.length} 处冲突`,
    filled > 0 && `少缺 ${filled} 人`,
    solved > 0 && `少 ${solved} 处冲突`,
  ].filter(Boolean)
  return parts.length > 0 ? parts.join('，') : '不多缺人，也没有新冲突'
}

/** What people were told and is no longer so; nobody is told of it by itself. */
export function touchedLines({ gone, moved }: TouchedShifts, nameOf: (id: string) => string): readonly string[] {
  const names = (list: TouchedShifts['gone']) => {
    const all = [...new Set(list.map(({ personId }) => nameOf(personId)))]
    return all.length > 4 ? `${all.slice(0, 4).join('、')}等 ${all.length} 人` : all.join('、')
  }
  return [
    gone.length > 0 && `已发布的 ${gone.length} 个班会撤掉：${names(gone)}。他们不会自动收到通知，请您说一声。`,
    moved.length > 0 && `已发布的 ${moved.length} 个班改了时间：${names(moved)}。他们不会自动收到通知，请您说一声。`,
  ].filter((line) => line !== false)
}

/** Weeks that are out are not filled by any turn: what they miss now waits for a hand. */
export function byHandLine({ gaps }: PlanEffect, weeks: readonly WeekView[]): string {
  const out = weeks.filter(({ publishedAt }) => publishedAt !== null)
  const people = gaps
    .filter(({ slot }) => out.some(({ slots }) => slots.some(({ key }) => key === slot.key)))
    .reduce((sum, { more }) => sum + more, 0)
  return people > 0 ? `其中 ${people} 人在已发布的周里，轮班补不到，要您在排班里安排。` : ''
}

/** `本周`, `下周`, or the days of the week. */
export function weekName(monday: string, today: string): string {
  const ahead = daysBetween(today, monday)
  if (ahead <= 0) return '本周'
  return ahead <= 7 ? '下周' : weekWords(monday)
}

export interface EffectGroup {
  readonly key: string
  readonly title: string
  readonly note: string
  readonly alert: boolean
  /** The first shift it is about: a tap leads to its week. */
  readonly slot: string | null
}

/** Gaps and conflicts the change causes, those of one band together: `清河里夜班` over `3月4日周三起 12 天，每天缺 1 人`. */
export function effectGroups(
  { gaps, problems }: PlanEffect,
  { weeks, nameOf }: { readonly weeks: readonly WeekView[]; readonly nameOf: (id: string) => string },
): readonly EffectGroup[] {
  const today = weeks[0]?.today ?? ''
  // A published week has its own posts: a shift is called as its own week calls it.
  const title = (key: string) => {
    const [, postId, bandId] = key.split('.')
    const own = weeks.find(({ slots }) => slots.some((slot) => slot.key === key))
    const week = own ?? weeks.find(({ posts }) => posts.some(({ id }) => id === postId))
    const post = week?.posts.find(({ id }) => id === postId)
    return `${post?.name ?? ''}${post?.bands.find(({ id }) => id === bandId)?.name ?? ''}班`
  }
  const ofGaps = grouped(gaps, ({ slot }) => `${slot.postId}.${slot.bandId}`).map(([key, list]) => {
    const [first] = list
    const people = list.reduce((sum, one) => sum + one.more, 0)
    const days =
      list.length === 1
        ? `${nearDay(first.slot.date, today)}`
        : `${nearDay(first.slot.date, today)}起 ${list.length} 天`
    return {
      ...{ key: `gap.${key}`, title: title(first.slot.key), alert: false },
      note: `${days}，一共缺 ${people} 人`,
      slot: first.slot.key,
    }
  })
  const ofProblems = grouped(problems, ({ personId, code }) => `${personId}.${code}`).map(([key, list]) => {
    const [first] = list
    const where = first.slot === null ? '' : `，${dayInWords(dateIn(first.slot))}${title(first.slot)}`
    return {
      ...{ key: `problem.${key}`, title: `${nameOf(first.personId ?? '')}：${first.words}`, alert: first.blocks },
      note: `${list.length} 处${where}${list.length > 1 ? '等' : ''}`,
      slot: first.slot,
    }
  })
  return [...ofProblems, ...ofGaps]
}

type Full<T> = readonly [T, ...T[]]

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): readonly (readonly [string, Full<T>])[] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const one of list) {
    const own = groups.get(keyOf(one))
    if (own) own.push(one)
    else groups.set(keyOf(one), [one])
  }
  return [...groups]
}
