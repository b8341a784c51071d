import { deskContract } from '../../core/contract/desk'
import { claimedBy, claimKeyOf, isClaimable, claim as makeTheirs, takeClaimTry } from '../../core/help/claim'
import type { HelpRequest } from '../../core/help/help-request'
import { minutes } from '../../core/kit/time'
import { actorOf } from '../../core/people/person'
import { AppError, orThrow } from '../_shared/app-error'
import type { Context } from '../_shared/context'
import { inTime } from '../_shared/help/advance'
import { answerTo } from '../_shared/help/answer'
import { handOver } from '../_shared/help/hand-over'
import { untilSaved } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'
import { callerIdOf } from './caller-id'

/** Somebody with the code in hand needs one try, with bad eyes a few; more in an hour are guesses. */
const MOST_TRIES = 10
const WITHIN_MS = minutes(60)

/** One telephone has seldom more than one open case. */
const MOST_CASES = 5

/**
 * The resident takes over the case that the desk filed for them, once. Every failure of number or code says the same: nobody learns which
 * numbers have cases. Fails with CLAIM_MISMATCH, CLAIM_LOCKED after five wrong codes for a case, SLOW_DOWN after ten tries an hour.
 */
export const claim = operation(deskContract.claim, async ({ communityId, key, code }, context) => {
  const { caller, now } = context
  const tried = { communityId, act: 'claim', by: caller.personId, at: now, tail: key.slice(-4) } as const
  if ((await context.deskLog.count(tried, context.requestId, WITHIN_MS)) > MOST_TRIES) throw new AppError('SLOW_DOWN')
  const found = await casesBy(key, communityId, context)
  const actor = actorOf({ id: caller.personId, roles: [] })
  const request = found.find((one) => one.claimCode === code) ?? found.find((one) => isClaimable(one, now))
  if (!request) throw new AppError('CLAIM_MISMATCH')
  // A second tap after the answer was lost.
  if (request.claimCode === code && claimedBy(request, caller.personId)) return answerTo(request, actor)
  return answerTo(await claimed(request, code, context), actor)
})

/** The try is written before the code is compared, as at the door. */
async function claimed(request: HelpRequest, code: string, context: Context): Promise<HelpRequest> {
  const { caller, now, requests } = context
  const claimant = { person: { id: caller.personId, openid: caller.openid }, now }
  const tried = await untilSaved(request, context, (before) =>
    requests.save(before, orThrow(takeClaimTry(before, claimant))),
  )
  return untilSaved(tried, context, async (before) => {
    const after = orThrow(makeTheirs(before, claimant, code))
    const saved = await requests.save(before, await inTime(after, context))
    return handOver(saved, before, context)
  })
}

/** By its number, or by the telephone the caller rang from; cases of another community are not there. */
async function casesBy(
  key: string,
  communityId: string,
  { requests, caller }: Context,
): Promise<readonly HelpRequest[]> {
  const by = claimKeyOf(key)
  const found =
    'number' in by
      ? await requests.byNumber(communityId, by.number)
      : await requests.ofResidents([callerIdOf(communityId, by.phone), caller.personId], MOST_CASES)
  return found.filter((one) => one.communityId === communityId && one.recorder !== null)
}
