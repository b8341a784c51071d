import { deskContract } from '../../core/contract/desk'
import { type Claimant, claimCodeAt, claimedBy, claim as makeTheirs, takeClaimTry } from '../../core/help/claim'
import type { HelpRequest } from '../../core/help/help-request'
import { minutes } from '../../core/kit/time'
import { CLAIM_MS, claimKeyOf, MOST_TRIES_AT_KEY } from '../../core/people/claim-code'
import { actorOf } from '../../core/people/person'
import { AppError, orThrow } from '../_shared/app-error'
import { callerIdOf } from '../_shared/callers/caller-id'
import type { Context } from '../_shared/context'
import { inTime } from '../_shared/help/advance'
import { answerTo } from '../_shared/help/answer'
import { handOver } from '../_shared/help/hand-over'
import { untilSaved } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** Somebody with the code in hand needs one try, with bad eyes a few; more in an hour are guesses. */
const MOST_TRIES = 10
const WITHIN_MS = minutes(60)

/** One telephone has seldom more than one open case. */
const MOST_CASES = 5

/**
 * The resident takes over the case that the desk filed for them, once. Every failure of number or code says the same after the same number
 * of tries: nobody learns which numbers have cases. Fails with CLAIM_MISMATCH, SLOW_DOWN after ten tries an hour.
 */
export const claim = operation(deskContract.claim, async ({ communityId, key, code }, context) => {
  const { caller, now, deskLog } = context
  const by = keyOf(key, communityId)
  const tried = { communityId, act: 'claim', by: caller.personId, at: now, tail: key.slice(-4), key: by.key } as const
  if ((await deskLog.count(tried, context.requestId, WITHIN_MS)) > MOST_TRIES) throw new AppError('SLOW_DOWN')
  const found = await casesBy(by, communityId, context)
  const actor = actorOf({ id: caller.personId, roles: [] })
  // A second tap after the answer was lost.
  const own = found.find((one) => one.claimCode === code && claimedBy(one, caller.personId))
  if (own) return answerTo(own, actor)
  // A new code is new tries; without a case the week alone counts.
  const since = Math.max(now - CLAIM_MS, ...found.map(claimCodeAt))
  if ((await deskLog.countAtKey(tried, since)) > MOST_TRIES_AT_KEY) throw new AppError('CLAIM_MISMATCH')
  return answerTo(await claimed(found, code, context), actor)
})

/** The try is written into every case that the code is compared with, before it is: as at the door. */
async function claimed(found: readonly HelpRequest[], code: string, context: Context): Promise<HelpRequest> {
  const { caller, now, requests } = context
  const claimant = { person: { id: caller.personId, openid: caller.openid }, now }
  const tried = await Promise.all(found.map((one) => withTry(one, claimant, context)))
  const theirs = tried.find((one) => one?.claimCode === code)
  if (!theirs) throw new AppError('CLAIM_MISMATCH')
  return untilSaved(theirs, context, async (before) => {
    const after = orThrow(makeTheirs(before, claimant, code))
    const saved = await requests.save(before, await inTime(after, context))
    return handOver(saved, before, context)
  })
}

/** The case with one try more; null for one that cannot be claimed, or not any more. */
async function withTry(request: HelpRequest, claimant: Claimant, context: Context): Promise<HelpRequest | null> {
  return untilSaved(request, context, async (before) => {
    const tried = takeClaimTry(before, claimant)
    return tried.ok ? context.requests.save(before, tried.value) : null
  })
}

/** What a try is counted at, and what the case is found by. */
interface Key {
  readonly key: string
  readonly number: string | null
}

function keyOf(typed: string, communityId: string): Key {
  const by = claimKeyOf(typed, 'HB')
  if ('number' in by) return { key: by.number, number: by.number }
  return { key: callerIdOf(communityId, by.phone), number: null }
}

/** By its number, or by the telephone the caller rang from; cases of another community are not there. */
async function casesBy(
  { key, number }: Key,
  communityId: string,
  { requests, caller }: Context,
): Promise<readonly HelpRequest[]> {
  const found =
    number === null
      ? await requests.calledInFor([key, caller.personId], MOST_CASES)
      : await requests.byNumber(communityId, number)
  return found.filter((one) => one.communityId === communityId && one.recorder !== null)
}
