import type { Presence } from '../duty/presence'
import type { DurationMs } from '../kit/time'

/** What decides whose turn it is; the ranking's own shape has it all. */
interface InTurn {
  readonly presence: Pick<Presence, 'member' | 'workload' | 'freedAt'>
  readonly countedMs: DurationMs
  readonly inTime: boolean
  readonly resting: boolean
}

/**
 * The askable in the order in which they are asked: in time before late, rested before resting, then the shorter way. Ways less than
 * `bandMs` longer than the shortest one left count as equal to it; among equals whoever has had least to do lately comes first. The id
 * settles the rest, so that a rerun agrees with itself.
 */
export function inTurn<One extends InTurn>(askable: readonly One[], bandMs: DurationMs): readonly One[] {
  const nearestFirst = [...askable].sort((a, b) => byNeed(a, b) || byWay(a, b))
  const order: One[] = []
  for (let band = nearestFirst; band[0]; band = nearestFirst.slice(order.length)) {
    const [best] = band
    const end = band.findIndex((one) => byNeed(one, best) !== 0 || one.countedMs >= best.countedMs + bandMs)
    order.push(...(end < 0 ? band : band.slice(0, end)).sort((a, b) => byWork(a, b) || byWay(a, b)))
  }
  return order
}

function byNeed(a: InTurn, b: InTurn): number {
  return Number(b.inTime) - Number(a.inTime) || Number(a.resting) - Number(b.resting)
}

function byWork({ presence: a }: InTurn, { presence: b }: InTurn): number {
  return a.workload - b.workload || (a.freedAt ?? 0) - (b.freedAt ?? 0)
}

function byWay(a: InTurn, b: InTurn): number {
  return a.countedMs - b.countedMs || (a.presence.member.id < b.presence.member.id ? -1 : 1)
}
