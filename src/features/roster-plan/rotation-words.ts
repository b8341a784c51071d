import { HOUR_MS } from '@core/kit/time'
import { dayInWords, daysBetween, type TownDate } from '@core/kit/town-date'
import type { Post, PostKind, RosterRules, Rotation } from '@core/roster/post'
import { inTurn } from '@core/roster/standing'

export const KIND_WORDS: Readonly<Record<PostKind, string>> = {
  responder: '值班党员',
  operator: '接线员',
  coordinator: '值班长',
  secretary: '书记',
}

/** `每天轮，一次 2 人`, `每周轮`, `6 天一轮`. */
export function rotationWords({ turn, atOnce, cycle }: Pick<Rotation, 'turn' | 'atOnce' | 'cycle'>): string {
  if (turn === 'custom') return `${cycle.length} 天一轮`
  const often = turn === 'daily' ? '每天轮' : '每周轮'
  return atOnce > 1 ? `${often}，一次 ${atOnce} 人` : often
}

/** `3月16日周一起`, `到 3月15日周日为止`, both, or nothing for a turn that simply goes on. */
export function spanWords({ startOn, endOn }: Pick<Rotation, 'startOn' | 'endOn'>, today: TownDate): string {
  const from = startOn > today ? `${dayInWords(startOn)}起` : ''
  const to = endOn === null ? '' : endOn < today ? '已经轮完' : `到 ${dayInWords(endOn)}为止`
  return [from, to].filter(Boolean).join('，')
}

/** What a turn goes through, in order: the people, or the days of a cycle. */
export function orderOf({ turn, people, cycle }: Rotation): readonly (readonly string[])[] {
  return turn === 'custom' ? cycle : people.map((id) => [id])
}

/** The places of an order whose turn it is on a day. */
export function todayIn(rotation: Rotation, today: TownDate): readonly number[] {
  const { turn, cycle, people, startOn } = rotation
  const on = inTurn(rotation, today)
  if (turn !== 'custom') return people.flatMap((id, place) => (on.includes(id) ? [place] : []))
  const day = daysBetween(startOn, today)
  return day >= 0 && cycle.length > 0 && on.length > 0 ? [day % cycle.length] : []
}

export function ruleWords({ restMs, mostWeekMs, swapApproval }: RosterRules): readonly string[] {
  return [
    restMs === 0 ? '夜班后不另外留休息' : `夜班后歇够 ${hoursOf(restMs)} 小时`,
    `自动补空时一周最多 ${hoursOf(mostWeekMs)} 小时`,
    swapApproval === 'coordinator' ? '调班要值班长点头' : '双方同意就算调好',
  ]
}

export function hoursOf(ms: number): number {
  return Math.round((ms / HOUR_MS) * 10) / 10
}

/** `清河里早班`: a band as one says it. */
export function bandTitle(post: Pick<Post, 'name'>, band: { readonly name: string }): string {
  return `${post.name}${band.name}班`
}
