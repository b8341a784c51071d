import type { Appeal } from '../../core/appeals/appeal'
import { claimedBy, claim as makeTheirs, takeClaimTry } from '../../core/appeals/claim'
import type { Hand } from '../../core/appeals/lifecycle'
import { appealsContract } from '../../core/contract/appeals'
import { minutes } from '../../core/kit/time'
import { CLAIM_MS, claimKeyOf, MOST_TRIES_AT_KEY } from '../../core/people/claim-code'
import { actorOf } from '../../core/people/person'
import { AppError, orThrow } from '../_shared/app-error'
import { answerTo } from '../_shared/appeals/answer'
import { carryOn } from '../_shared/appeals/carry-on'
import { handOver } from '../_shared/appeals/hand-over'
import { untilSaved } from '../_shared/appeals/move-appeal'
import { callerIdOf } from '../_shared/callers/caller-id'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'

/** Somebody with the code in hand needs one try, with bad eyes a few; more in an hour are guesses. */
const MOST_TRIES = 10
const WITHIN_MS = minutes(60)

/** Of one telephone. */
const MOST_CASES = 5

/**
 * The owner takes over what was written down for them, once. Every failure of number or code says the same after the same number of tries: nobody
 * learns which numbers have cases. Fails with CLAIM_MISMATCH, SLOW_DOWN after ten tries an hour.
 */
export const claim = operation(appealsContract.claim, async ({ communityId, key, code }, context) => {
  const { caller, now, deskLog } = context
  const hand = { actor: actorOf({ id: caller.personId, roles: [] }), now }
  const typed = claimKeyOf(key, 'SQ')
  const at = 'number' in typed ? typed.number : callerIdOf(communityId, typed.phone)
  const tried = { communityId, act: 'claim', by: caller.personId, at: now, tail: key.slice(-4), key: at } as const
  if ((await deskLog.count(tried, context.requestId, WITHIN_MS)) > MOST_TRIES) throw new AppError('SLOW_DOWN')
  const found = await casesBy(at, { communityId, byNumber: 'number' in typed }, context)
  // A second tap after the answer was lost.
  const own = found.find((one) => one.claim?.code === code && claimedBy(one, caller.personId))
  if (own) return wholeTo(own, hand, context)
  const since = Math.max(now - CLAIM_MS, ...found.map((one) => one.claim?.since ?? 0))
  if ((await deskLog.countAtKey(tried, since)) > MOST_TRIES_AT_KEY) throw new AppError('CLAIM_MISMATCH')
  return wholeTo(await claimed(found, code, context), hand, context)
})

/** A case that was merged before goes on for its owner in the other one. */
async function wholeTo(own: Appeal, hand: Hand, context: Context) {
  if (own.mergedInto === null) return answerTo(own, hand)
  const { merged, into } = await carryOn(own.id, context)
  return answerTo(merged, hand, into)
}

/** The try is written into every case that the code is compared with, before it is. */
async function claimed(found: readonly Appeal[], code: string, context: Context): Promise<Appeal> {
  const { caller, now, appeals } = context
  const claimant = { person: { id: caller.personId, openid: caller.openid }, now }
  const tried = await Promise.all(
    found.map((one) =>
      untilSaved(one.id, context, async (before) => {
        const taken = takeClaimTry(before, claimant)
        return taken.ok ? appeals.save(before, taken.value) : null
      }),
    ),
  )
  const theirs = tried.find((one) => one?.claim?.code === code)
  if (!theirs) throw new AppError('CLAIM_MISMATCH')
  return untilSaved(theirs.id, context, async (before) => {
    const after = orThrow(makeTheirs(before, claimant, code))
    return after === before ? before : handOver(await appeals.save(before, after), before, context)
  })
}

/** By its number, or by the telephone the caller rang from; cases of another community are not there. */
async function casesBy(
  key: string,
  { communityId, byNumber }: { readonly communityId: string; readonly byNumber: boolean },
  { appeals, caller }: Context,
): Promise<readonly Appeal[]> {
  const found = byNumber
    ? await appeals.byNumber(communityId, key)
    : await appeals.recordedFor([key, caller.personId], MOST_CASES)
  return found.filter((one) => one.communityId === communityId && one.recorder !== null)
}
