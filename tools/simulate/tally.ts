import { type DurationMs, minutes } from '../../core/kit/time'
import type { Trouble } from './trouble'

/** What became of every call under one policy. */
export interface Tally {
  readonly requests: number
  /** Shares of all calls. */
  readonly arrivalIn10: number
  readonly settledIn30: number
  /** Cases of the busiest member ÷ cases of the mean one. */
  readonly spread: number
  readonly meanArrivalMs: DurationMs
  readonly p95ArrivalMs: DurationMs
  /** Asked by name, per call. */
  readonly askedPerCall: number
  /** By building: calls, and the sum of the times until arrival. */
  readonly byBuilding: ReadonlyMap<
    string,
    { readonly calls: number; readonly inTime: number; readonly totalMs: DurationMs }
  >
  /** By hour of day: calls, and those reached in time. */
  readonly byHour: readonly { readonly calls: number; readonly inTime: number }[]
  /** Calls by the minute of arrival; the last entry is everything beyond. */
  readonly byMinute: readonly number[]
}

export interface TallyBook {
  asked(count: number): void
  arrived(trouble: Trouble, afterMs: DurationMs): void
  close(served: readonly number[]): Tally
}

const ARRIVE_MS = minutes(10)
const SETTLE_MS = minutes(30)

/** Minutes told apart; whoever is not there by then is in the last one. */
const MINUTES = 30

/** Keeps the books of one run; hours are counted from `startAt`, a midnight. */
export function tallyBook(startAt: number): TallyBook {
  const arrivals: number[] = []
  const byBuilding = new Map<string, { calls: number; inTime: number; totalMs: number }>()
  const byHour = Array.from({ length: 24 }, () => ({ calls: 0, inTime: 0 }))
  const byMinute = new Array<number>(MINUTES + 1).fill(0)
  let settled = 0
  let askedCount = 0
  const rest = () => ({ askedPerCall: askedCount / arrivals.length, byBuilding, byHour, byMinute })
  return {
    asked(count) {
      askedCount += count
    },
    arrived({ at, building, onSiteMs }, afterMs) {
      const inTime = afterMs <= ARRIVE_MS ? 1 : 0
      arrivals.push(afterMs)
      if (afterMs + onSiteMs <= SETTLE_MS) settled++
      const house = byBuilding.get(building.id) ?? { calls: 0, inTime: 0, totalMs: 0 }
      byBuilding.set(building.id, house)
      house.totalMs += afterMs
      const hour = byHour[Math.floor((at - startAt) / minutes(60)) % 24]
      for (const count of hour ? [house, hour] : [house]) {
        count.calls++
        count.inTime += inTime
      }
      const minute = Math.min(MINUTES, Math.floor(afterMs / minutes(1)))
      byMinute[minute] = (byMinute[minute] ?? 0) + 1
    },
    close(served) {
      return { ...figures(arrivals, served), settledIn30: settled / arrivals.length, ...rest() }
    },
  }
}

function figures(arrivals: readonly number[], served: readonly number[]) {
  const sorted = Float64Array.from(arrivals).sort()
  const requests = sorted.length
  const mean = served.reduce((sum, one) => sum + one, 0) / served.length
  return {
    requests,
    arrivalIn10: sorted.filter((ms) => ms <= ARRIVE_MS).length / requests,
    spread: mean === 0 ? 0 : Math.max(...served) / mean,
    meanArrivalMs: sorted.reduce((sum, one) => sum + one, 0) / requests,
    p95ArrivalMs: sorted[Math.ceil(requests * 0.95) - 1] ?? 0,
  }
}
