import type { EpochMs } from '../../../core/kit/time'
import { blotted } from '../../../core/privacy/blot'
import { type Erasure, reachesIntoCases } from '../../../core/privacy/purposes'
import {
  eraseFromActivity,
  eraseFromRedemption,
  eraseFromReward,
  eraseFromSignUp,
  eraseFromWish,
  goneSignUpId,
  isActivityDoneWith,
  isRedemptionDoneWith,
  isSignUpDoneWith,
  isWishDoneWith,
} from '../../../core/privacy/volunteering-erasure'
import type { Activity } from '../../../core/volunteering/activity'
import type { Redemption } from '../../../core/volunteering/redemption'
import { type SignUp, signUpSlotKey } from '../../../core/volunteering/sign-up'
import type { Wish } from '../../../core/volunteering/wish'
import type { VersionedDocuments } from '../repositories/versioned-documents'
import type { VolunteeringContext } from '../volunteering/context'
import type { Raw } from '../wechat/store'
import { eraseFromLetters } from './erase-letters'

/** Documents read at once. */
const BATCH = 20

interface Trace {
  readonly erasure: Erasure
  readonly context: VolunteeringContext
  readonly until: EpochMs
}

/**
 * Takes a person out of everything of volunteering that is over. True when some of it has to be looked at again, or time was up: what is done is not
 * found again. Safe to repeat.
 */
export async function eraseFromVolunteering(
  erasure: Erasure,
  context: VolunteeringContext,
  until: EpochMs,
): Promise<boolean> {
  if (!reachesIntoCases(erasure.scope)) return false
  const { signUps, activities, wishes, redemptions } = context
  const trace = { erasure, context, until }
  if (erasure.scope === 'everything') await forgetOwn(erasure, context)
  const waits = [
    await walk(trace, signUps, (one) => eraseSignUp(one, trace)),
    await walk(trace, wishes, (one) => eraseWish(one, trace)),
    await walk(trace, redemptions, (one) => eraseRedemption(one, trace)),
    // Last, because a sign-up is found by its organiser as well.
    await walk(trace, activities, (one) => eraseActivity(one, trace)),
  ]
  await eraseFromShelves(erasure, context)
  return waits.includes(true)
}

/** What is theirs alone: what they can and where they stand, their papers, their points. */
async function forgetOwn({ personId, askedAt }: Erasure, { volunteers, ledgers }: VolunteeringContext): Promise<void> {
  await volunteers.forget(personId, askedAt)
  await ledgers.forget(personId, { upTo: askedAt })
}

interface Kept {
  readonly id: string
  readonly version: number
}

/** True when some have to be looked at again. What cannot be read, or fails, stops no other. */
async function walk<T extends Kept>(
  { erasure, context, until }: Trace,
  documents: VersionedDocuments<T>,
  erase: (thing: T) => Promise<boolean>,
): Promise<boolean> {
  let [after, waiting] = ['', false]
  for (;;) {
    const raws = await documents.naming(erasure.personId, after, BATCH)
    for (const raw of raws) {
      if (!(await quietly(raw, context, () => erase(documents.read(raw))))) waiting = true
      after = String(raw._id)
      if (context.clock() >= until) return true
    }
    if (raws.length < BATCH) return waiting
  }
}

async function quietly(raw: Raw, { log }: VolunteeringContext, erase: () => Promise<boolean>): Promise<boolean> {
  try {
    return await erase()
  } catch (error) {
    log.error('erasure.volunteering_failed', { id: raw._id, error })
    return false
  }
}

async function eraseSignUp(signUp: SignUp, { erasure, context }: Trace): Promise<boolean> {
  const { personId, scope, askedAt } = erasure
  const own = signUp.person.id === personId
  if (own && signUp.askedAt > askedAt) return true
  if (!isSignUpDoneWith(signUp)) return false
  await eraseLetters(signUp.id, own, { erasure, context })
  const after = eraseFromSignUp(signUp, whoOf(erasure), scope)
  if (after === signUp) return true
  if (!own || scope !== 'everything') return saved(context.signUps.save(signUp, after))
  await context.ledgers.forget(personId, { causeId: signUp.id })
  if (!(await context.sheets.forget(signUpSlotKey(signUp), personId))) return false
  return context.signUps.rename(signUp, { ...after, id: goneSignUpId(signUp, askedAt) })
}

async function eraseActivity(activity: Activity, { erasure, context }: Trace): Promise<boolean> {
  const own = activity.organiser.id === erasure.personId
  if (own && activity.createdAt > erasure.askedAt) return true
  // What nobody else has seen is nobody else's.
  if (own && activity.status === 'draft' && erasure.scope === 'everything') return context.activities.remove(activity)
  if (!isActivityDoneWith(activity)) return false
  const after = eraseFromActivity(activity, whoOf(erasure), erasure.scope)
  return after === activity || saved(context.activities.save(activity, after))
}

async function eraseWish(wish: Wish, { erasure, context }: Trace): Promise<boolean> {
  const own = wish.owner.id === erasure.personId
  if (own && wish.filedAt > erasure.askedAt) return true
  if (!isWishDoneWith(wish)) return false
  await eraseLetters(wish.id, own, { erasure, context })
  const after = eraseFromWish(wish, whoOf(erasure), erasure.scope)
  return after === wish || saved(context.wishes.save(wish, after))
}

async function eraseRedemption(redemption: Redemption, { erasure, context }: Trace): Promise<boolean> {
  const own = redemption.owner.id === erasure.personId
  if (own && redemption.askedAt > erasure.askedAt) return true
  if (!isRedemptionDoneWith(redemption)) return false
  await eraseLetters(redemption.id, own, { erasure, context })
  if (own && erasure.scope === 'everything') await context.ledgers.forget(erasure.personId, { causeId: redemption.id })
  const after = eraseFromRedemption(redemption, whoOf(erasure), erasure.scope)
  return after === redemption || saved(context.redemptions.save(redemption, after))
}

/** A community's shelves are few; whoever keeps an open one is tied by it. */
async function eraseFromShelves(erasure: Erasure, { rewards }: VolunteeringContext): Promise<void> {
  for (const reward of await rewards.in(erasure.communityId)) {
    const after = eraseFromReward(reward, whoOf(erasure), erasure.scope)
    if (after !== reward) await rewards.rekeep(reward.id, after.shop)
  }
}

/** What was told about something of their own goes as a whole; from that of others, name and number. */
async function eraseLetters(about: string, own: boolean, { erasure, context }: Omit<Trace, 'until'>): Promise<void> {
  const { erasures } = context
  const { scope, phone } = erasure
  if (scope === 'everything') return eraseFromLetters(about, erasure, { context, whole: own })
  if (scope !== 'phone') return
  for (const letter of await erasures.lettersAbout(about)) {
    const words = blotted(letter, { name: '', phone })
    if (words) await erasures.blot({ ...letter, ...words })
  }
}

function whoOf({ personId, phone }: Erasure) {
  return { id: personId, phone }
}

async function saved(saving: Promise<unknown>): Promise<boolean> {
  await saving
  return true
}
