import { refuse } from '../kit/outcome'
import type { EpochMs } from '../kit/time'
import { ENGINE } from '../people/person'
import type { Standing } from './sheet'
import type { SignUp } from './sign-up'
import { type SignUpHand, type SignUpMoved, signUpStep } from './sign-up-lifecycle'
import { oweSignUp, SIGN_UP_WORDS } from './sign-up-notices'

/** What the sheet has answered becomes the sign-up's. A sheet that has no place at all, as when the activity was called off meanwhile, cancels it. */
export function follow(signUp: SignUp, standing: Standing, now: EpochMs): SignUpMoved {
  const hand = { actor: ENGINE, now }
  if (standing === 'none') return cancel(signUp, '活动不再接受报名', hand)
  return signUpStep(signUp, { move: standing === 'seat' ? 'seat' : 'queue', hand })
}

/** A seat has come free: the next in the queue is asked, and has until half of the time left, at most as long as the rules say. */
export function promote(signUp: SignUp, now: EpochMs): SignUpMoved {
  const confirmBy = now + Math.min(signUp.rules.confirmMs, Math.floor((signUp.activity.from - now) / 2))
  const moved = signUpStep(signUp, { move: 'promote', hand: { actor: ENGINE, now } }, (one) => ({ ...one, confirmBy }))
  if (!moved.ok) return moved
  const until = { confirmBy }
  return { ok: true, value: oweSignUp(moved.value, [notice(moved.value, 'seatPromoted', until)], now) }
}

/** Yes to the seat. Refuses with SEAT_LAPSED when it comes too late, though the engine has not looked yet. */
export function confirmSeat(signUp: SignUp, hand: SignUpHand): SignUpMoved {
  if (signUp.status === 'lapsed') return refuse('SEAT_LAPSED')
  if (signUp.status === 'promoted' && signUp.confirmBy !== null && signUp.confirmBy <= hand.now)
    return refuse('SEAT_LAPSED')
  return signUpStep(signUp, { move: 'confirm', hand }, (one) => ({ ...one, confirmBy: null }))
}

/** Nobody said yes in time, or the slot began while they waited. */
export function lapse(signUp: SignUp, now: EpochMs): SignUpMoved {
  const moved = signUpStep(signUp, { move: 'lapse', hand: { actor: ENGINE, now } }, (one) => ({
    ...one,
    owesSeat: true,
  }))
  if (!moved.ok) return moved
  const { from, to } = moved.value.activity
  const words =
    signUp.status === 'promoted' ? SIGN_UP_WORDS.seatLapsed(moved.value) : SIGN_UP_WORDS.neverFree(moved.value)
  const told = {
    kind: 'seatLapsed' as const,
    to: moved.value.person,
    cause: `lapsed:${now}`,
    until: Math.max(from, to),
    ...words,
  }
  return { ok: true, value: oweSignUp(moved.value, [told], now) }
}

/**
 * The seat goes back. The volunteer may until the slot begins (then SLOT_BEGUN: who comes is somebody's plan by now); somebody else's cancelling is
 * told with its reason.
 */
export function cancel(signUp: SignUp, reason: string, hand: SignUpHand): SignUpMoved {
  const own = hand.actor.kind === 'person' && hand.actor.id === signUp.person.id
  if (own && signUp.activity.from <= hand.now) return refuse('SLOT_BEGUN')
  const moved = signUpStep(signUp, { move: 'cancel', hand, note: reason }, (one) => ({
    ...one,
    owesSeat: true,
    reason,
  }))
  if (!moved.ok || own) return moved
  const words = SIGN_UP_WORDS.calledOff(moved.value)
  const told = {
    kind: 'activityCalledOff' as const,
    to: moved.value.person,
    cause: `off:${hand.now}`,
    until: null,
    ...words,
  }
  return { ok: true, value: oweSignUp(moved.value, [told], hand.now) }
}

function notice(signUp: SignUp, kind: 'seatPromoted', { confirmBy }: { readonly confirmBy: EpochMs }) {
  return {
    kind,
    to: signUp.person,
    cause: `promoted:${confirmBy}`,
    until: confirmBy,
    ...SIGN_UP_WORDS.promoted(signUp),
  }
}
