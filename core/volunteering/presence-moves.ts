import { distanceM, type Place } from '../kit/geo'
import { refuse } from '../kit/outcome'
import type { Sign } from '../kit/signed'
import type { EpochMs } from '../kit/time'
import { isCodeOf } from './rotating-code'
import type { Evidence, SignUp } from './sign-up'
import { type SignUpHand, type SignUpMoved, signUpStep } from './sign-up-lifecycle'

/** How somebody means to show that they are there; `organiser` is the organiser's own word. */
export type Proof =
  | { readonly by: 'qr'; readonly text: string; readonly sign: Sign }
  | { readonly by: 'place'; readonly place: Place; readonly accuracyM: number }
  | { readonly by: 'organiser' }

/** Nobody's phone is believed to be farther off than this, however wrong it says it is. Metres. */
const MOST_DOUBT_M = 100

/**
 * Somebody is there. Refuses with TOO_EARLY and SLOT_OVER outside the time, CODE_OVER for a code that is not of this slot and this minute, TOO_FAR
 * outside the fence, and NOT_YOURS when a volunteer gives the organiser's word.
 */
export function checkIn(signUp: SignUp, proof: Proof, hand: SignUpHand): SignUpMoved {
  const { from, to } = signUp.activity
  if (hand.now < from - signUp.rules.openBeforeMs) return refuse('TOO_EARLY')
  if (hand.now >= to) return refuse('SLOT_OVER')
  const failure = failureOf(signUp, proof, hand)
  if (failure) return refuse(failure)
  const checkedIn = { at: hand.now, by: proof.by }
  return signUpStep(signUp, { move: 'checkIn', hand, note: proof.by }, (one) => ({
    ...one,
    checkedIn,
    confirmBy: null,
  }))
}

/** Somebody goes. As long after the slot as the rules let people who forgot; a later word is an entry by hand. */
export function checkOut(signUp: SignUp, proof: Proof, hand: SignUpHand): SignUpMoved {
  if (hand.now >= signUp.activity.to + signUp.rules.checkOutMs) return refuse('SLOT_OVER')
  const failure = failureOf(signUp, proof, hand)
  if (failure) return refuse(failure)
  const checkedOut = { at: hand.now, by: proof.by }
  return signUpStep(signUp, { move: 'checkOut', hand, note: proof.by }, (one) => ({ ...one, checkedOut }))
}

type Failure = 'NOT_YOURS' | 'CODE_OVER' | 'TOO_FAR'

function failureOf(signUp: SignUp, proof: Proof, { actor, now }: SignUpHand): Failure | null {
  const own = actor.kind === 'person' && actor.id === signUp.person.id
  // The two ways are told apart by who acts: an organiser scans nobody's code for them, and a volunteer has nobody's word.
  if (own === (proof.by === 'organiser')) return 'NOT_YOURS'
  return proof.by === 'organiser' ? null : (CHECKS[proof.by] as Check<Proof>)(signUp, proof, now)
}

type Check<P extends Proof> = (signUp: SignUp, proof: P, now: EpochMs) => Failure | null

const CHECKS: { readonly [By in Exclude<Evidence, 'organiser'>]: Check<Extract<Proof, { readonly by: By }>> } = {
  qr: ({ activity }, { text, sign }, now) => (isCodeOf(text, activity, { now, sign }) ? null : 'CODE_OVER'),
  place: ({ activity, rules }, { place, accuracyM }) => {
    const near = rules.fenceM + Math.min(Math.max(0, accuracyM), MOST_DOUBT_M)
    return activity.at !== null && distanceM(activity.at, place) <= near ? null : 'TOO_FAR'
  },
}
