import type { DurationMs } from '../kit/time'
import { type DispatchPolicy, widthFor } from './policy'
import type { Ranked, Ranking, Search } from './ranking'

/** Why as many are asked as are: as agreed, fewer because the next would be late, nobody in time so the least late, or everybody. */
export const WIDTH_REASONS = ['AS_AGREED', 'ONLY_THOSE_IN_TIME', 'NOBODY_IN_TIME', 'EVERYBODY'] as const

export type WidthReason = (typeof WIDTH_REASONS)[number]

/** Whom a search asks now, and how many may be asked at once. */
export interface Choice {
  readonly asked: readonly Ranked[]
  /** Offers that may be open at once. */
  readonly width: number
  readonly why: WidthReason
  /** Several cases were shared out in this instant, each its own members. */
  readonly shared: boolean
}

/** An offer made since the case began to wait. */
export interface MadeOffer {
  readonly travelMs: DurationMs
  /** May still be accepted. */
  readonly live: boolean
  /** Still within the time after which the next one is asked as well. */
  readonly pressing: boolean
}

/**
 * The best few. Whoever answers first has the case, so that asking one who would be late beside one who would not can only lose the ten minutes:
 * the width follows the density of cover by itself. When nobody would be in time, as many as agreed are asked, least late first.
 */
export function choose(ranking: Ranking, made: readonly MadeOffer[], search: Search): Choice {
  const { policy, now, dueAt } = search
  const onTime = ranking.askable.filter((one) => one.inTime).length
  const openInTime = made.filter((offer) => offer.live && now + offer.travelMs <= dueAt).length
  const pressing = made.filter((offer) => offer.pressing).length
  // Whoever was asked in vain belongs to the density all the same: else a case would be asked for more slowly the less time it has.
  const room = Math.max(0, widthFor(policy, onTime + made.length) - pressing)
  const { count, why } = countFor({ room, onTime, someInTime: onTime + openInTime > 0 }, policy)
  return { asked: ranking.askable.slice(0, count), width: count + pressing, why, shared: false }
}

interface Room {
  readonly room: number
  readonly onTime: number
  readonly someInTime: boolean
}

function countFor(
  { room, onTime, someInTime }: Room,
  { lateBeside }: DispatchPolicy,
): { readonly count: number; readonly why: WidthReason } {
  if (lateBeside) return { count: room, why: 'AS_AGREED' }
  if (!someInTime) return { count: room, why: 'NOBODY_IN_TIME' }
  return onTime < room ? { count: onTime, why: 'ONLY_THOSE_IN_TIME' } : { count: room, why: 'AS_AGREED' }
}

/** Everybody on call at once. */
export function everyone(ranking: Ranking): Choice {
  return { asked: ranking.askable, width: ranking.askable.length, why: 'EVERYBODY', shared: false }
}

/**
 * The members this case has been given among several, in that order, as many as it would have asked. Given fewer, it has fewer open offers
 * to wait for: the next is asked as soon as these have had their time.
 */
export function shareOf(choice: Choice, ranking: Ranking, preferred: readonly string[]): Choice {
  const byId = new Map(ranking.askable.map((one) => [one.presence.member.id, one]))
  const given = preferred.flatMap((id) => byId.get(id) ?? [])
  const asked = given.slice(0, choice.asked.length)
  return { ...choice, asked, width: Math.max(1, choice.width - choice.asked.length + asked.length), shared: true }
}
