import { CATEGORIES } from '../../core/help/categories'
import { type EpochMs, HOUR_MS, hours } from '../../core/kit/time'
import { draw, exponential, FOR } from './draw'
import type { Habits } from './habits'
import type { Town } from './town'
import type { Answers, Trouble } from './trouble'

export interface DemandPlan {
  readonly town: Town
  readonly habits: Habits
  readonly answers: Answers
  readonly seed: number
  readonly startAt: EpochMs
  readonly days: number
  readonly perDay: number
}

/** Calls as they come in: each hour of the day at its own pace, each building as often as it asks. Soonest first. */
export function* drawnDemand(plan: DemandPlan): Generator<Trouble> {
  const { town, habits, seed, startAt, days, perDay } = plan
  const total = habits.byHour.reduce((sum, one) => sum + one, 0)
  const most = Math.max(...habits.byHour)
  const meanGapMs = hours(24) / (((perDay * most) / total) * 24)
  const pick = picker(town.weights)
  let at = startAt
  let no = 0
  // Thinning: calls at the pace of the busiest hour, of which a quieter hour keeps its share.
  for (let nth = 0; ; nth++) {
    at += exponential(draw(seed, nth, 0, FOR.arrival), meanGapMs)
    if (at >= startAt + hours(24) * days) return
    const hour = Math.floor((at - startAt) / HOUR_MS) % 24
    if (draw(seed, nth, 1, FOR.arrival) * most >= (habits.byHour[hour] ?? 0)) continue
    const building = town.community.buildings[pick(draw(seed, nth, FOR.building))]
    const category = CATEGORIES[Math.floor(draw(seed, nth, FOR.category) * CATEGORIES.length)]
    if (!building || !category) throw new Error('a town without buildings asks for nothing')
    yield { no, at: Math.round(at), building, category, onSiteMs: plan.answers.onSiteMs(no) }
    no++
  }
}

/** Draws a place in a list by its weight. */
function picker(weights: readonly number[]): (drawn: number) => number {
  const upTo: number[] = []
  let sum = 0
  for (const weight of weights) {
    sum += weight
    upTo.push(sum)
  }
  return (drawn) => {
    const found = upTo.findIndex((edge) => drawn * sum < edge)
    return found < 0 ? weights.length - 1 : found
  }
}
