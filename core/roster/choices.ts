import { distanceM, type Place } from '../kit/geo'
import type { DurationMs, EpochMs } from '../kit/time'
import { mondayOf } from '../kit/town-date'
import { type Clash, clash, type Grounds, lengthOf, misfit } from './conflicts'
import type { RosterPerson } from './roster-person'
import { leaveIn, type Slot } from './slot'
import type { Stint } from './standing'

/** Why somebody is not proposed for a shift. */
export type Barrier = Clash | 'FULL_WEEK'

/** Somebody who could stand on a shift, or why not. */
export interface Choice {
  readonly personId: string
  readonly name: string
  readonly sameZone: boolean
  /** From their home to the middle of the shift's zone, metres; null when either is unknown. */
  readonly distanceM: number | null
  /** Work in the week of the shift without it. */
  readonly weekMs: DurationMs
  /** When their last shift before this one ends; null when they have none in the weeks looked at. */
  readonly lastOffAt: EpochMs | null
  /** Other shifts of the same day: where and when they are anyway. */
  readonly sameDay: readonly { readonly postName: string; readonly bandName: string }[]
  readonly barrier: Barrier | null
  readonly leaveUntil: EpochMs | null
  readonly reachable: boolean
}

export interface ChoiceGrounds extends Grounds {
  readonly people: readonly RosterPerson[]
  /** The shifts of the week as they would be, and of the week before and after. */
  readonly stints: readonly Stint[]
  readonly middleOf: (zoneId: string) => Place | null
}

/**
 * Everybody who has the role for a shift: those who can come first, own zone before others, then whoever has been off duty longest,
 * then the smaller week; the id settles the rest, so that a rerun agrees with itself.
 */
export function choicesFor(slot: Slot, grounds: ChoiceGrounds): readonly Choice[] {
  return grounds.people
    .filter((person) => misfit(slot, person) === null)
    .map((person) => choiceOf(slot, person, grounds))
    .sort(byTurn)
}

function byTurn(a: Choice, b: Choice): number {
  return (
    Number(a.barrier !== null) - Number(b.barrier !== null) ||
    Number(b.sameZone) - Number(a.sameZone) ||
    (a.lastOffAt ?? 0) - (b.lastOffAt ?? 0) ||
    a.weekMs - b.weekMs ||
    (a.personId < b.personId ? -1 : 1)
  )
}

function choiceOf(slot: Slot, person: RosterPerson, { plan, stints, middleOf }: ChoiceGrounds): Choice {
  const others = stints.filter(({ personId }) => personId === person.id)
  const inWeek = others.filter((one) => sameWeek(one.slot, slot))
  const weekMs = inWeek.reduce((sum, one) => sum + lengthOf(one.slot), 0)
  const before = others.map((one) => one.slot.to).filter((to) => to <= slot.from)
  const middle = slot.post.zoneId === null ? null : middleOf(slot.post.zoneId)
  const full = weekMs + lengthOf(slot) > plan.rules.mostWeekMs
  return {
    personId: person.id,
    name: person.name,
    sameZone: slot.post.zoneId !== null && slot.post.zoneId === person.zoneId,
    distanceM: middle && person.home ? Math.round(distanceM(person.home, middle) / 10) * 10 : null,
    weekMs,
    lastOffAt: before.length === 0 ? null : Math.max(...before),
    sameDay: inWeek
      .filter((one) => one.slot.date === slot.date)
      .map(({ slot: { post, band } }) => ({ postName: post.name, bandName: band.name })),
    barrier: clash(slot, { personId: person.id, plan, others }) ?? (full ? 'FULL_WEEK' : null),
    leaveUntil: leaveIn(plan.leaves, person.id, slot)?.to ?? null,
    reachable: person.reachable,
  }
}

function sameWeek(a: Slot, b: Slot): boolean {
  return mondayOf(a.date) === mondayOf(b.date)
}
