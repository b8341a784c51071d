import type { EpochMs } from '../kit/time'
import type { Activity } from '../volunteering/activity'
import type { Redemption } from '../volunteering/redemption'
import { nextStep } from '../volunteering/redemption-exchange'
import type { Reward } from '../volunteering/reward'
import type { Sheet } from '../volunteering/sheet'
import { isSettled, type SignUp, signUpSlotKey } from '../volunteering/sign-up'
import type { Wish } from '../volunteering/wish'
import type { Scope } from './purposes'
import { GONE, withoutPerson } from './without-person'
import { type Owner, withoutPhone } from './without-phone'

/** Whether nothing of a sign-up is to come: what ties its person has ended, and seat, points and messages have gone where they belong. */
export function isSignUpDoneWith(signUp: SignUp): boolean {
  return isSettled(signUp) && signUp.owed.length === 0
}

export function isActivityDoneWith({ status, settling }: Activity): boolean {
  return status !== 'published' && settling === 'none'
}

export function isWishDoneWith({ status, owed }: Wish): boolean {
  return status !== 'filed' && status !== 'claimed' && owed.length === 0
}

/** Piece and points have to be where they belong, too. */
export function isRedemptionDoneWith(redemption: Redemption): boolean {
  return redemption.status !== 'reserved' && nextStep(redemption) === null && redemption.owed.length === 0
}

/** A sign-up without what one scope covers of a person. That somebody came, when and for how long stays. One without the person comes back as it was. */
export function eraseFromSignUp(signUp: SignUp, who: Owner, scope: Scope): SignUp {
  if (scope === 'phone') return withoutPhone(signUp, who)
  if (scope !== 'everything') return signUp
  const own = signUp.person.id === who.id
  const { byHand } = signUp
  const silent = {
    ...withoutPhone(signUp, who),
    reason: own ? '' : signUp.reason,
    byHand: byHand?.byId === who.id || (own && byHand) ? { ...byHand, reason: '' } : byHand,
  }
  return withoutPerson(silent, who.id)
}

/** What somebody's own sign-up is called once it is nobody's: the old id names them. Two who leave are told apart by when they asked, and when they left. */
export function goneSignUpId(signUp: SignUp, leftAt: EpochMs): string {
  return `${signUpSlotKey(signUp)}.${GONE.id}.${signUp.askedAt}.${leftAt}`
}

/** A slot's sheet: how many had a seat stays. */
export function eraseFromSheet(sheet: Sheet, personId: string): Sheet {
  return withoutPerson(sheet, personId)
}

/** An activity that is over. Its title stands in the records of everybody who came; what else its organiser wrote of it goes with them. */
export function eraseFromActivity(activity: Activity, who: Owner, scope: Scope): Activity {
  if (scope === 'phone') return withoutPhone(activity, who)
  if (scope !== 'everything') return activity
  const own = activity.organiser.id === who.id
  return withoutPerson(own ? { ...withoutPhone(activity, who), about: '', reason: '' } : activity, who.id)
}

/** A wish that is over: its kind words and its door go with the one who wished. The title stays where the community approved it: it names nobody. */
export function eraseFromWish(wish: Wish, who: Owner, scope: Scope): Wish {
  const own = wish.owner.id === who.id
  if (scope === 'phone') return withoutPhone(wish, who)
  if (scope === 'home') return own && wish.address ? { ...wish, address: null } : wish
  if (scope !== 'everything') return wish
  const numberless = withoutPhone(wish, who)
  return withoutPerson(own ? withoutStory(numberless) : withoutWordsOf(numberless, who.id), who.id)
}

/** What was exchanged for how much stays: the shop is owed for it. */
export function eraseFromRedemption(redemption: Redemption, who: Owner, scope: Scope): Redemption {
  if (scope === 'phone') return withoutPhone(redemption, who)
  return scope === 'everything' ? withoutPerson(redemption, who.id) : redemption
}

export function eraseFromReward(reward: Reward, who: Owner, scope: Scope): Reward {
  if (scope === 'phone') return withoutPhone(reward, who)
  return scope === 'everything' ? withoutPerson(reward, who.id) : reward
}

function withoutStory(wish: Wish): Wish {
  const { claim, receipt, title, approvedById } = wish
  return {
    ...wish,
    ...{ detail: '', address: null, thanks: '', reason: '', title: approvedById === null ? '' : title },
    claim: claim && { ...claim, note: '' },
    receipt: receipt && { ...receipt, note: '' },
    history: wish.history.map((entry) => ({ ...entry, note: '' })),
  }
}

/** Somebody else's wish: what this person said when it was brought, and received. */
function withoutWordsOf(wish: Wish, personId: string): Wish {
  const { claim, receipt } = wish
  const brought = claim?.leader.id === personId
  const received = receipt?.byId === personId
  if (!brought && !received) return wish
  return {
    ...wish,
    claim: claim && brought ? { ...claim, note: '' } : claim,
    receipt: receipt && received ? { ...receipt, note: '' } : receipt,
  }
}
