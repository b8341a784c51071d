import type { DurationMs } from '../kit/time'
import { widthFor } from './policy'
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

/** An offer that may still be accepted. */
export interface OpenOffer {
  readonly travelMs: DurationMs
  /** Still within the time after which the next one is asked as well. */
  readonly pressing: boolean
}

/**
 * The best few. Whoever answers first has the case, so that asking one who would be late beside one who would not can only lose the ten minutes:
 * the width follows the density of cover by itself. When nobody would be in time, as many as agreed are asked, least late first.
 */
export function choose(ranking: Ranking, open: readonly OpenOffer[], search: Search): Choice {
  const { policy, now, dueAt } = search
  const onTime = ranking.askable.filter((one) => one.inTime).length
  const openInTime = open.filter((offer) => now + offer.travelMs <= dueAt).length
  const pressing = open.filter((offer) => offer.pressing).length
  const narrow = onTime + openInTime > 0 && !policy.lateBeside
  const room = Math.max(0, widthFor(policy, onTime + openInTime) - pressing)
  const count = narrow ? Math.min(room, onTime) : room
  const why = narrow
    ? count < room
      ? 'ONLY_THOSE_IN_TIME'
      : 'AS_AGREED'
    : policy.lateBeside
      ? 'AS_AGREED'
      : 'NOBODY_IN_TIME'
  return { asked: ranking.askable.slice(0, count), width: count + pressing, why, shared: false }
}

/** Everybody on call at once. */
export function everyone(ranking: Ranking): Choice {
  return { asked: ranking.askable, width: ranking.askable.length, why: 'EVERYBODY', shared: false }
}

/** The members this case has been given among several, in that order, as many as it would have asked. */
export function shareOf(choice: Choice, ranking: Ranking, preferred: readonly string[]): Choice {
  const byId = new Map(ranking.askable.map((one) => [one.presence.member.id, one]))
  const given = preferred.flatMap((id) => byId.get(id) ?? [])
  return { ...choice, asked: given.slice(0, choice.asked.length), shared: true }
}
