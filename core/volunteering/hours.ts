import { done, refuse } from '../kit/outcome'
import { HOUR_MS, MINUTE_MS } from '../kit/time'
import { type Actor, actorId, type Contact } from '../people/person'
import type { SignUp } from './sign-up'
import { type SignUpHand, type SignUpMoved, signUpStep } from './sign-up-lifecycle'
import { oweSignUp, SIGN_UP_WORDS } from './sign-up-notices'

/**
 * What hours are worth as evidence. A: in and out by code or place, and the organiser says so. B: in and out. C: written down by hand, with a second
 * person's word. Only A earns points, and each is shown as what it is.
 */
export type Grade = 'A' | 'B' | 'C'

export const GRADES: readonly Grade[] = ['A', 'B', 'C']

export interface Hours {
  readonly grade: Grade
  readonly minutes: number
}

/** The hours a sign-up stands for; null while it stands for none. */
export function hoursOf(signUp: SignUp): Hours | null {
  const { checkedIn, checkedOut, byHand, confirmedById } = signUp
  if (checkedIn && checkedOut) {
    const proven = checkedIn.by !== 'organiser' && checkedOut.by !== 'organiser' && confirmedById !== null
    return { grade: proven ? 'A' : 'B', minutes: minutesOf(signUp) }
  }
  return byHand && byHand.approvedById !== null ? { grade: 'C', minutes: byHand.minutes } : null
}

/** Whole minutes between in and out, and within the slot: whoever comes early or stays longer is thanked, not counted. */
export function minutesOf({ checkedIn, checkedOut, activity }: SignUp): number {
  if (!checkedIn || !checkedOut) return 0
  const from = Math.max(checkedIn.at, activity.from)
  const to = Math.min(checkedOut.at, activity.to)
  return Math.max(0, Math.floor((to - from) / MINUTE_MS))
}

export function slotMinutes({ activity: { from, to } }: Pick<SignUp, 'activity'>): number {
  return Math.floor((to - from) / MINUTE_MS)
}

export function pointsFor(minutes: number, perHour: number): number {
  return Math.floor((minutes * MINUTE_MS * perHour) / HOUR_MS)
}

/** The organiser's word for hours that were checked in and out. Twice is once. Refuses with NO_HOURS when they were not, or come to nothing. */
export function confirmHours(signUp: SignUp, hand: SignUpHand): SignUpMoved {
  if (signUp.confirmedById !== null) return done(signUp)
  if (signUp.status === 'checkedOut' && minutesOf(signUp) === 0) return refuse('NO_HOURS')
  const moved = signUpStep(signUp, { move: 'confirmHours', hand }, (one) =>
    earn({ ...one, confirmedById: actorId(hand.actor) }),
  )
  if (!moved.ok) return moved
  const minutes = minutesOf(signUp)
  const earned = moved.value.pointsOwed.reduce((sum, { amount }) => sum + amount, 0)
  const words = SIGN_UP_WORDS.hoursConfirmed(signUp, minutes, earned)
  const told = {
    kind: 'hoursConfirmed' as const,
    to: signUp.person,
    cause: `hours:${moved.value.credits}`,
    until: null,
    ...words,
  }
  return done(oweSignUp(moved.value, [told], hand.now))
}

/** What is written on a slip of hours. */
export interface HandEntry {
  readonly minutes: number
  readonly reason: string
  /** Who is asked for the second word. */
  readonly toTell: Contact
}

/**
 * Hours by hand, where checking in or out failed; nothing counts yet. The last entry stands, and needs a second word anew.
 * Refuses with HOURS_STAND where there is an in and an out, and NO_HOURS beyond the slot's own length.
 */
export function enterHours(signUp: SignUp, { minutes, reason, toTell }: HandEntry, hand: SignUpHand): SignUpMoved {
  if (signUp.checkedIn && signUp.checkedOut) return refuse('HOURS_STAND')
  if (minutes < 1 || minutes > slotMinutes(signUp)) return refuse('NO_HOURS')
  const byHand = { minutes, reason, byId: actorId(hand.actor), at: hand.now, approvedById: null }
  const moved = signUpStep(signUp, { move: 'enterHours', hand, note: `${minutes}` }, (one) => ({ ...one, byHand }))
  if (!moved.ok) return moved
  const told = { kind: 'hoursToApprove' as const, to: toTell, cause: `byHand:${hand.now}`, until: null }
  return done(oweSignUp(moved.value, [{ ...told, ...SIGN_UP_WORDS.hoursToApprove(signUp, minutes) }], hand.now))
}

/** The second word. Refuses with SAME_PERSON to whoever wrote them down, whatever their office; NO_HOURS when there are none. */
export function approveHours(signUp: SignUp, hand: SignUpHand): SignUpMoved {
  const { byHand } = signUp
  if (byHand && byHand.approvedById !== null && wasRightNow(signUp, hand.actor)) return done(signUp)
  const moved = signUpStep(signUp, { move: 'approveHours', hand })
  if (!moved.ok) return moved
  if (!byHand || byHand.approvedById !== null) return refuse('NO_HOURS')
  if (byHand.byId === actorId(hand.actor)) return refuse('SAME_PERSON')
  const approved = { ...moved.value, byHand: { ...byHand, approvedById: actorId(hand.actor) } }
  const words = SIGN_UP_WORDS.hoursConfirmed(signUp, byHand.minutes, 0)
  const told = {
    kind: 'hoursConfirmed' as const,
    to: signUp.person,
    cause: `byHand:${byHand.at}:yes`,
    until: null,
    ...words,
  }
  return done(oweSignUp(approved, [told], hand.now))
}

/**
 * Hours that turn out untrue: the confirmation or the entry is taken back, and points that were earned with it. The ledger keeps both, so that
 * everybody can see what happened. Refuses with NO_HOURS when nothing was confirmed or entered.
 */
export function revokeHours(signUp: SignUp, reason: string, hand: SignUpHand): SignUpMoved {
  const moved = signUpStep(signUp, { move: 'revokeHours', hand, note: reason })
  if (!moved.ok) return moved
  if (signUp.confirmedById === null && signUp.byHand === null) return refuse('NO_HOURS')
  const before = hoursOf(signUp)
  const earned = before?.grade === 'A' ? pointsFor(before.minutes, signUp.rules.pointsPerHour) : 0
  const correction = {
    key: `correct:${signUp.id}:${signUp.credits}`,
    kind: 'correct' as const,
    amount: -earned,
    cause: { kind: 'signUp' as const, id: signUp.id },
    note: reason,
  }
  const pointsOwed = earned > 0 ? [...signUp.pointsOwed, correction] : signUp.pointsOwed
  return done({ ...moved.value, confirmedById: null, byHand: null, pointsOwed })
}

/** Only hours of grade A earn, each confirmation once. */
function earn(signUp: SignUp): SignUp {
  const hours = hoursOf(signUp)
  const amount = hours?.grade === 'A' ? pointsFor(hours.minutes, signUp.rules.pointsPerHour) : 0
  if (amount === 0) return signUp
  const credits = signUp.credits + 1
  const entry = {
    key: `earn:${signUp.id}:${credits}`,
    kind: 'earn' as const,
    amount,
    cause: { kind: 'signUp' as const, id: signUp.id },
    note: signUp.activity.title,
  }
  return { ...signUp, credits, pointsOwed: [...signUp.pointsOwed, entry] }
}

/** Phones tap twice. */
function wasRightNow({ history }: SignUp, actor: Actor): boolean {
  const last = history[history.length - 1]
  return last?.move === 'approveHours' && last.by === actorId(actor)
}
