import type { DurationMs } from '../kit/time'
import type { Ranked } from './ranking'

/**
 * The askable in the order in which they are asked: in time before late, rested before resting, then the shorter way. Ways less than
 * `bandMs` longer than the shortest one left count as equal to it; among equals whoever has had least to do lately comes first. The id
 * settles the rest, so that a rerun agrees with itself.
 */
export function inTurn(askable: readonly Ranked[], bandMs: DurationMs): readonly Ranked[] {
  const nearestFirst = [...askable].sort((a, b) => byNeed(a, b) || byWay(a, b))
  const order: Ranked[] = []
  for (let band = nearestFirst; band[0]; band = nearestFirst.slice(order.length)) {
    const [best] = band
    const end = band.findIndex((one) => byNeed(one, best) !== 0 || one.countedMs >= best.countedMs + bandMs)
    order.push(...(end < 0 ? band : band.slice(0, end)).sort((a, b) => byWork(a, b) || byWay(a, b)))
  }
  return order
}

function byNeed(a: Ranked, b: Ranked): number {
  return Number(b.inTime) - Number(a.inTime) || Number(a.resting) - Number(b.resting)
}

function byWork({ presence: a }: Ranked, { presence: b }: Ranked): number {
  return a.workload - b.workload || (a.freedAt ?? 0) - (b.freedAt ?? 0)
}

function byWay(a: Ranked, b: Ranked): number {
  return a.countedMs - b.countedMs || (a.presence.member.id < b.presence.member.id ? -1 : 1)
}
