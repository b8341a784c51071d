import { type LifecycleTable, stepIn, stepped, type TableRefusal } from '../kit/lifecycle-table'
import { done, type Outcome } from '../kit/outcome'
import type { EpochMs } from '../kit/time'
import { mayApprove, mayOrganise } from '../people/permissions'
import { type Actor, actorId } from '../people/person'
import { SIGN_UP_MOVES, type SignUp, type SignUpMove, type SignUpStatus } from './sign-up'

/** Nobody speaks for their own hours: whoever signed up is a volunteer here and nothing else, organiser and supervisor though they be. */
export type SignUpPart = 'volunteer' | 'organiser' | 'supervisor' | 'engine'

const CANCEL = { to: 'cancelled', by: ['volunteer', 'organiser', 'supervisor', 'engine'] } as const
const CHECK_IN = { to: 'checkedIn', by: ['volunteer', 'organiser'] } as const
const ENTER = ['organiser', 'supervisor'] as const
const JUDGE = ['supervisor'] as const

/** The whole lifecycle on one screen. */
export const SIGN_UP_LIFECYCLE: LifecycleTable<SignUpStatus, SignUpMove, SignUpPart> = {
  asking: {
    seat: { to: 'signedUp', by: ['engine'] },
    queue: { to: 'waiting', by: ['engine'] },
    // By nobody else: a seat that is being taken at this instant would be left to somebody who has cancelled.
    cancel: { to: 'cancelled', by: ['engine'] },
  },
  signedUp: { cancel: CANCEL, checkIn: CHECK_IN, miss: { to: 'absent', by: ['engine'] } },
  waiting: { promote: { to: 'promoted', by: ['engine'] }, cancel: CANCEL, lapse: { to: 'lapsed', by: ['engine'] } },
  promoted: {
    confirm: { to: 'confirmed', by: ['volunteer'] },
    cancel: CANCEL,
    lapse: { to: 'lapsed', by: ['engine'] },
  },
  confirmed: { cancel: CANCEL, checkIn: CHECK_IN, miss: { to: 'absent', by: ['engine'] } },
  checkedIn: {
    checkOut: { to: 'checkedOut', by: ['volunteer', 'organiser'] },
    close: { to: 'checkedOut', by: ['engine'] },
  },
  checkedOut: {
    confirmHours: { to: 'checkedOut', by: ENTER },
    enterHours: { to: 'checkedOut', by: ENTER },
    approveHours: { to: 'checkedOut', by: JUDGE },
    revokeHours: { to: 'checkedOut', by: JUDGE },
  },
  absent: {
    enterHours: { to: 'absent', by: ENTER },
    approveHours: { to: 'absent', by: JUDGE },
    revokeHours: { to: 'absent', by: JUDGE },
  },
  cancelled: {},
  lapsed: {},
}

export type SignUpRefusal =
  | TableRefusal
  | 'TOO_EARLY'
  | 'SLOT_OVER'
  | 'SLOT_BEGUN'
  | 'TOO_FAR'
  | 'CODE_OVER'
  | 'HOURS_STAND'
  | 'NO_HOURS'
  | 'SAME_PERSON'
  | 'SEAT_LAPSED'

export type SignUpMoved = Outcome<SignUp, SignUpRefusal>

/** Who moves, when. */
export interface SignUpHand {
  readonly actor: Actor
  readonly now: EpochMs
}

export function signUpParts(
  { person, activity }: Pick<SignUp, 'person' | 'activity'>,
  actor: Actor,
): readonly SignUpPart[] {
  if (actor.kind === 'engine') return ['engine']
  if (person.id === actor.id) return ['volunteer']
  const organiser = activity.organiser.id === actor.id && mayOrganise(actor)
  return [...(organiser ? (['organiser'] as const) : []), ...(mayApprove(actor) ? (['supervisor'] as const) : [])]
}

/** The moves the table opens to somebody. */
export function signUpMovesOpenTo(signUp: SignUp, actor: Actor): readonly SignUpMove[] {
  const parts = signUpParts(signUp, actor)
  return SIGN_UP_MOVES.filter((move) => stepIn(SIGN_UP_LIFECYCLE, { status: signUp.status, move }, parts).ok)
}

/** Whether somebody has any part in a sign-up: for everybody else there is none. */
export function mayLookAt(signUp: SignUp, actor: Actor): boolean {
  return signUpParts(signUp, actor).length > 0
}

/** Takes one step of the table and writes it into the history. */
export function signUpStep(
  signUp: SignUp,
  { move, hand, note = '' }: { readonly move: SignUpMove; readonly hand: SignUpHand; readonly note?: string },
  change: (moved: SignUp) => SignUp = (moved) => moved,
): SignUpMoved {
  const step = stepIn(SIGN_UP_LIFECYCLE, { status: signUp.status, move }, signUpParts(signUp, hand.actor))
  if (!step.ok) return step
  const entry = { at: hand.now, by: actorId(hand.actor), move, note }
  return done(change(stepped(signUp, { to: step.value.to, entry })))
}
