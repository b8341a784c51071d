import type { EpochMs } from '../kit/time'
import type { TownDate } from '../kit/town-date'
import type { RosterPlan } from './post'
import type { Staff } from './roster-person'
import { dateIn, type Slot, slotOf } from './slot'
import type { Swap, SwapState } from './week'

/** A shift in words and times. */
export interface ShiftWords {
  readonly slot: string
  readonly date: TownDate
  readonly from: EpochMs
  readonly to: EpochMs
  readonly postName: string
  readonly bandName: string
}

/** A swap as coordinator and the two people read it. */
export interface SwapView {
  readonly id: string
  readonly monday: TownDate
  readonly shift: ShiftWords
  readonly inReturn: ShiftWords | null
  readonly fromId: string
  readonly fromName: string
  /** Whom it is offered to; empty for anybody. */
  readonly toId: string | null
  readonly toName: string
  readonly takenById: string | null
  readonly takenByName: string
  readonly note: string
  readonly reason: string
  readonly state: SwapState
  readonly offeredAt: EpochMs
}

export function swapViewOf(
  swap: Swap,
  {
    plan,
    people,
    monday,
  }: {
    readonly plan: Pick<RosterPlan, 'posts'>
    readonly people: readonly Pick<Staff, 'id' | 'name'>[]
    readonly monday: TownDate
  },
): SwapView {
  const { id, fromId, toId, takenById, note, reason, state, offeredAt } = swap
  const nameOf = (personId: string | null) => people.find((person) => person.id === personId)?.name ?? ''
  return {
    ...{ id, monday, fromId, toId, takenById, note, reason, state, offeredAt },
    ...{ fromName: nameOf(fromId), toName: nameOf(toId), takenByName: nameOf(takenById) },
    shift: wordsIn(plan, swap.slot),
    inReturn: swap.inReturn === null ? null : wordsIn(plan, swap.inReturn),
  }
}

/** The shift a key names, by the plan of its own week; one of a post that is no more keeps its day. */
function wordsIn(plan: Pick<RosterPlan, 'posts'>, key: string): ShiftWords {
  const slot = slotOf(plan, key)
  return slot ? shiftWords(slot) : { slot: key, date: dateIn(key), from: 0, to: 0, postName: '', bandName: '' }
}

export function shiftWords({ key, date, from, to, post, band }: Slot): ShiftWords {
  return { slot: key, date, from, to, postName: post.name, bandName: band.name }
}
