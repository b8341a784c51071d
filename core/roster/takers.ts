import { type Barrier, type Choice, type ChoiceGrounds, choicesFor } from './choices'
import { clash, misfit } from './conflicts'
import type { RosterProblemCode } from './problem'
import type { RosterPerson } from './roster-person'
import { overlap, type Slot, slotOf } from './slot'
import type { SwapGrounds } from './swap'
import { type ShiftWords, shiftWords } from './swap-view'
import type { Swap } from './week'

/** What keeps a colleague from a shift, as far as it is anybody's business: whether it is a leave or another shift is not. */
export type TakerBarrier = 'STANDS_THERE' | 'CANNOT_COME'

/** A colleague a shift could be offered to, or why not. */
export interface Taker {
  readonly id: string
  readonly name: string
  readonly sameZone: boolean
  /** Whether word of the offer would reach them without their app standing open. */
  readonly reachable: boolean
  readonly barrier: TakerBarrier | null
}

/**
 * Everybody but the one who stands there now, in the order in which it makes sense to ask: whoever can take it, whoever hears of it, members before
 * those whose office is to oversee, then by turn as `choicesFor` has it. Short rest and a full week are theirs and the coordinator's to judge.
 */
export function takersOf(slot: Slot, fromId: string, grounds: ChoiceGrounds): readonly Taker[] {
  const officers = new Set(grounds.people.filter(hasOffice).map(({ id }) => id))
  const rank = (choice: Choice) => [
    Number(barrierOf(choice.barrier) !== null),
    Number(!choice.reachable),
    Number(officers.has(choice.personId)),
  ]
  return choicesFor(slot, grounds)
    .filter(({ personId }) => personId !== fromId)
    .map((choice) => ({ choice, rank: rank(choice).join('') }))
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank < b.rank ? -1 : 1))
    .map(({ choice: { personId, name, sameZone, reachable, barrier } }) => ({
      ...{ id: personId, name, sameZone, reachable },
      barrier: barrierOf(barrier),
    }))
}

function hasOffice({ roles }: RosterPerson): boolean {
  return roles.includes('secretary') || roles.includes('coordinator')
}

const BARRIERS: Readonly<Partial<Record<Barrier, TakerBarrier>>> = {
  TWICE: 'STANDS_THERE',
  OVERLAP: 'CANNOT_COME',
  ON_LEAVE: 'CANNOT_COME',
}

function barrierOf(barrier: Barrier | null): TakerBarrier | null {
  return barrier === null ? null : (BARRIERS[barrier] ?? null)
}

/** Why somebody who is asked cannot say yes, told to them alone and in full. */
export interface OwnBarrier {
  /** `THEY_CANNOT`: it is the offerer who cannot take the shift given in return. */
  readonly code: RosterProblemCode | 'THEY_CANNOT'
  /** Their own shift at that time. */
  readonly other: ShiftWords | null
}

/** The one true reason why this person cannot take an offered shift, exactly when a yes would be refused; null when they can. `plan` is the one the swap's week goes by. */
export function ownBarrier(swap: Swap, takerId: string, grounds: SwapGrounds): OwnBarrier | null {
  const { plan, people } = grounds
  const taken = slotOf(plan, swap.slot)
  if (!taken) return null
  const givenAway = new Set([`${swap.slot} ${swap.fromId}`, `${swap.inReturn} ${takerId}`])
  const left = grounds.stints.filter(({ slot, personId }) => !givenAway.has(`${slot.key} ${personId}`))
  const against = (slot: Slot, personId: string) => {
    const others = left.filter((one) => one.personId === personId)
    const person = people.find(({ id }) => id === personId)
    const code = misfit(slot, person) ?? clash(slot, { personId, plan, others })
    return code === 'SHORT_REST' ? null : code
  }
  const code = against(taken, takerId)
  if (code !== null) {
    const other = left.find((one) => one.personId === takerId && overlap(one.slot, taken))
    return { code, other: code === 'OVERLAP' && other ? shiftWords(other.slot) : null }
  }
  const returned = swap.inReturn === null ? undefined : slotOf(plan, swap.inReturn)
  return returned && against(returned, swap.fromId) !== null ? { code: 'THEY_CANNOT', other: null } : null
}
