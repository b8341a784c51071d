import { peopleContract } from '../../core/contract/people'
import { minutes } from '../../core/kit/time'
import { TIE_WORDS, type Tie } from '../../core/privacy/parting'
import type { Erasure } from '../../core/privacy/purposes'
import { type AppError, saying } from '../_shared/app-error'
import { provenCallerId } from '../_shared/callers/proven-number'
import { eraseNow, leave } from '../_shared/privacy/leave'
import { tiesNow } from '../_shared/privacy/ties-now'
import { refreshQuietly } from '../_shared/roster/change-week'
import type { VolunteeringContext } from '../_shared/volunteering/context'
import { operation } from '../_shared/volunteering/operation'
import { type Leaver, strangerIn } from './stranger'

/** If the caller dies, the engine takes the wish up after so long. */
const ADOPTED_MS = minutes(1)

/**
 * Deletes the caller's account. Fails with STILL_NEEDED, naming what ties them and the way out, while a case is open, in hand, or they are on duty,
 * on a shift to come, or named for an office. A repeated call changes nothing more. Whatever is too much for one call the engine erases.
 */
export const deleteMe = operation(peopleContract.deleteMe, async ({ communityId }, context) => {
  const me = await context.me()
  const leaver = me ?? strangerIn(communityId, context)
  const before = await tiesNow(leaver, context)
  if (before[0]) throw stillNeeded(before[0])
  const callerId = await provenCallerId(leaver, context)
  const erasure = await begun(leaver, callerId, context)
  if (!erasure) return { deleted: true as const }
  const ties = me ? await leave(erasure, me, context) : await unknownLeaves(erasure, context)
  if (ties[0]) throw stillNeeded(ties[0])
  if (leaver.roles.some((role) => role !== 'member')) await refreshQuietly(leaver.communityId, context)
  // Who it was is what has just been erased.
  context.log.info('people.account_deleted', { communityId: leaver.communityId, hadRoles: leaver.roles.length > 0 })
  return { deleted: true as const }
})

/** The wish on record; null while another call is just looking whether it may be. Whoever came back meanwhile and leaves again wishes anew. */
async function begun(leaver: Leaver, callerId: string, context: VolunteeringContext): Promise<Erasure | null> {
  const { erasures } = context
  const wish = { ...wishOf(leaver, context), callerId }
  if (await erasures.begin(wish)) return wish
  const before = await erasures.get(leaver.id, 'everything')
  if (before?.stage !== 'leaving') return null
  const again = {
    ...wish,
    name: wish.name || before.name,
    phone: wish.phone || before.phone,
    callerId: callerId || before.callerId,
  }
  await erasures.drop(before)
  return (await erasures.begin(again)) ? again : null
}

/** There is no record, but there may be messages and consents. */
async function unknownLeaves(erasure: Erasure, context: VolunteeringContext): Promise<readonly Tie[]> {
  await context.erasures.save({ ...erasure, stage: 'leaving' })
  await eraseNow({ ...erasure, stage: 'leaving' }, context)
  return []
}

function stillNeeded(tie: Tie): AppError {
  return saying('STILL_NEEDED', TIE_WORDS[tie])
}

function wishOf(
  { id, name, phone, roles, communityId }: Leaver,
  { now }: VolunteeringContext,
): Omit<Erasure, 'callerId'> {
  const fresh = { stage: 'begun', doneTo: '', waiting: false } as const
  return {
    personId: id,
    ...{ communityId, name, phone, roles, ...fresh },
    scope: 'everything',
    askedAt: now,
    dueAt: now + ADOPTED_MS,
  }
}
