import { done, type Outcome, refuse } from '../kit/outcome'
import { DAY_MS, type EpochMs } from '../kit/time'
import { clash, type Grounds, misfit } from './conflicts'
import { isGrounded, isOpen, overtakeSwaps, withSwap } from './open-swaps'
import type { RosterPlan } from './post'
import { replaceNow } from './publish'
import type { RosterPerson } from './roster-person'
import { dateIn, isInWeek, type Slot, slotOf } from './slot'
import { type Stint, standingIn } from './standing'
import type { Swap, Week } from './week'
import { planOf } from './week-plan'

export type SwapRefusal =
  | 'NO_SUCH_SHIFT'
  | 'SHIFT_OVER'
  | 'NOT_YOURS'
  | 'SWAP_OVER'
  | 'CANNOT_TAKE_SHIFT'
  | 'TOO_MANY_SWAPS'

/** Of one person in one week: an offer pages up to ten people, and whoever cannot come at all asks for leave. */
const MOST_OPEN = 5

/** Offers of one person within a day for one week, taken back or not: each of them has paged somebody. */
const MOST_A_DAY = 10

/** Ended swaps of one person that a week remembers; not fewer than `MOST_A_DAY`, which is counted by them. */
const MOST_ENDED = 10

export interface SwapGrounds extends Grounds {
  readonly people: readonly RosterPerson[]
  readonly plan: RosterPlan
  readonly now: EpochMs
  /** Published stints of the week and its neighbours: what somebody who takes a shift must fit it into. */
  readonly stints: readonly Stint[]
}

interface Offer extends Pick<Swap, 'id' | 'slot' | 'toId' | 'inReturn' | 'note'> {
  readonly fromId: string
}

/** Offers a shift. Refuses a shift that is not the offerer's, either one that has begun, one offered already, a return that is not the other's, and with TOO_MANY_SWAPS whoever offers too many. */
export function offerSwap(week: Week, offer: Offer, town: SwapGrounds): Outcome<Week, SwapRefusal> {
  const grounds = groundsOn(week, town)
  const { plan, now } = grounds
  const slot = slotOf(plan, offer.slot)
  if (!slot || !isInWeek(dateIn(offer.slot), week.monday)) return refuse('NO_SUCH_SHIFT')
  if (hasBegun(offer, grounds)) return refuse('SHIFT_OVER')
  const standing = standingIn(week, plan)
  const stands = (key: string, personId: string | null) =>
    standing.some((one) => one.slot === key && one.personId === personId)
  if (!stands(offer.slot, offer.fromId) || offer.toId === offer.fromId) return refuse('NOT_YOURS')
  if (offer.inReturn !== null && !stands(offer.inReturn, offer.toId)) return refuse('NO_SUCH_SHIFT')
  if (week.swaps.some((swap) => isOpen(swap) && swap.slot === offer.slot && swap.fromId === offer.fromId)) {
    return refuse('SWAP_OVER')
  }
  const own = week.swaps.filter(({ fromId }) => fromId === offer.fromId)
  const today = own.filter(({ offeredAt }) => offeredAt > now - DAY_MS)
  if (own.filter(isOpen).length >= MOST_OPEN || today.length >= MOST_A_DAY) return refuse('TOO_MANY_SWAPS')
  const unanswered = { takenById: null, answeredAt: null, decidedAt: null, decidedById: null, reason: '' }
  const swaps = [
    ...remembered(week.swaps, offer.fromId),
    { ...offer, ...unanswered, state: 'offered' as const, offeredAt: now },
  ]
  return done({ ...week, swaps })
}

/** Of one person's ended swaps the last few, and all others. */
function remembered(swaps: readonly Swap[], fromId: string): readonly Swap[] {
  const ended = swaps.filter((swap) => swap.fromId === fromId && !isOpen(swap))
  const forgotten = new Set(ended.slice(0, Math.max(0, ended.length - MOST_ENDED)))
  return swaps.filter((swap) => !forgotten.has(swap))
}

/**
 * The other's answer. A yes refuses with CANNOT_TAKE_SHIFT when leave, another shift or a missing role stands against it, and is final at once where the
 * community lets swaps pass by themselves.
 */
export function answerSwap(
  week: Week,
  answer: { readonly swapId: string; readonly personId: string; readonly accept: boolean; readonly reason: string },
  town: SwapGrounds,
): Outcome<Week, SwapRefusal> {
  const grounds = groundsOn(week, town)
  const swap = week.swaps.find(({ id }) => id === answer.swapId)
  const { personId, accept, reason } = answer
  if (swap?.state !== 'offered' || hasBegun(swap, grounds)) return refuse('SWAP_OVER')
  if (!isGrounded(swap, standingIn(week, grounds.plan))) return refuse('SWAP_OVER')
  if (personId === swap.fromId || (swap.toId !== null && swap.toId !== personId)) return refuse('NOT_YOURS')
  // One of many saying no leaves the offer to the others.
  if (!accept && swap.toId === null) return done(week)
  if (accept && !fits(swap, personId, grounds)) return refuse('CANNOT_TAKE_SHIFT')
  const state = accept ? ('accepted' as const) : ('refused' as const)
  const answered = withSwap(week, {
    ...swap,
    state,
    takenById: accept ? personId : null,
    answeredAt: grounds.now,
    reason,
  })
  const passes = accept && grounds.plan.rules.swapApproval === 'automatic'
  return passes
    ? decideSwap(answered, { swapId: swap.id, by: null, approve: true, reason: '' }, grounds)
    : done(answered)
}

/** The last word on a swap both have agreed to: the coordinator's, or the rules' (`by` null). Looks at everything once more. */
export function decideSwap(
  week: Week,
  word: { readonly swapId: string; readonly by: string | null; readonly approve: boolean; readonly reason: string },
  town: SwapGrounds,
): Outcome<Week, SwapRefusal> {
  const grounds = groundsOn(week, town)
  const swap = week.swaps.find(({ id }) => id === word.swapId)
  if (swap?.state !== 'accepted' || swap.takenById === null || hasBegun(swap, grounds)) return refuse('SWAP_OVER')
  const decided = { ...swap, decidedAt: grounds.now, decidedById: word.by }
  const grounded = isGrounded(swap, standingIn(week, grounds.plan))
  if (!grounded) return word.approve ? refuse('NO_SUCH_SHIFT') : done(overtakeSwaps(week, grounds.plan, grounds.now))
  if (!word.approve) return done(withSwap(week, { ...decided, state: 'refused', reason: word.reason }))
  if (!fits(swap, swap.takenById, grounds)) return refuse('CANNOT_TAKE_SHIFT')
  const given = exchanged(week, { ...swap, takenById: swap.takenById }, grounds)
  if (!given.ok) return refuse('NO_SUCH_SHIFT')
  return done(overtakeSwaps(withSwap(given.value, { ...decided, state: 'done' }), grounds.plan, grounds.now))
}

/** The offerer thinks better of it, until it is decided. */
export function withdrawSwap(
  week: Week,
  { swapId, personId }: { readonly swapId: string; readonly personId: string },
  now: EpochMs,
): Outcome<Week, SwapRefusal> {
  const swap = week.swaps.find(({ id }) => id === swapId)
  if (swap?.fromId !== personId) return refuse('NOT_YOURS')
  return isOpen(swap) ? done(withSwap(week, { ...swap, state: 'withdrawn', decidedAt: now })) : refuse('SWAP_OVER')
}

/** Swaps nobody decided before one of their shifts began are over; the shift stays with whoever offered it. */
export function expireSwaps(week: Week, plan: RosterPlan, now: EpochMs): Week {
  const own = planOf(plan, week)
  const late = week.swaps.filter((swap) => isOpen(swap) && hasBegun(swap, { plan: own, now }))
  return late.reduce<Week>((kept, swap) => withSwap(kept, { ...swap, state: 'expired', decidedAt: now }), week)
}

/** What a swap is judged by, with the shifts as its week has them. */
function groundsOn(week: Week, grounds: SwapGrounds): SwapGrounds {
  return { ...grounds, plan: planOf(grounds.plan, week) }
}

function exchanged(week: Week, swap: Swap & { readonly takenById: string }, { plan, now }: SwapGrounds) {
  const { slot, fromId, takenById, inReturn } = swap
  const first = replaceNow(week, { slot, out: fromId, come: { personId: takenById, why: 'swap' } }, { plan, now })
  if (!first.ok || inReturn === null) return first
  return replaceNow(
    first.value,
    { slot: inReturn, out: takenById, come: { personId: fromId, why: 'swap' } },
    { plan, now },
  )
}

/** Both must be able to stand where they would stand; short rest is theirs to judge. */
function fits(swap: Swap, takerId: string, grounds: SwapGrounds): boolean {
  const taken = slotOf(grounds.plan, swap.slot)
  const returned = swap.inReturn === null ? undefined : slotOf(grounds.plan, swap.inReturn)
  const givenAway = new Set([`${swap.slot} ${swap.fromId}`, `${swap.inReturn} ${takerId}`])
  const left = grounds.stints.filter(({ slot, personId }) => !givenAway.has(`${slot.key} ${personId}`))
  const can = (slot: Slot, personId: string) => canTake(slot, personId, { ...grounds, stints: left })
  return taken !== undefined && can(taken, takerId) && (returned === undefined || can(returned, swap.fromId))
}

/** Whether somebody has the role for a shift, no leave and no other shift at the time. */
export function canTake(slot: Slot, personId: string, { plan, people, stints }: SwapGrounds): boolean {
  const person = people.find(({ id }) => id === personId)
  if (misfit(slot, person)) return false
  const code = clash(slot, { personId, plan, others: stints.filter((one) => one.personId === personId) })
  return code === null || code === 'SHORT_REST'
}

/** Either of the two shifts: what has begun can neither be taken nor given in return. */
function hasBegun(
  { slot, inReturn }: Pick<Swap, 'slot' | 'inReturn'>,
  { plan, now }: { readonly plan: RosterPlan; readonly now: EpochMs },
): boolean {
  return [slot, inReturn].some((key) => key !== null && (slotOf(plan, key)?.from ?? 0) <= now)
}
