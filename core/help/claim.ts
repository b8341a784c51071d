import { done, type Outcome, refuse } from '../kit/outcome'
import type { EpochMs } from '../kit/time'
import { CLAIM_MS, MAX_WRONG_CLAIMS } from '../people/claim-code'
import type { Contact } from '../people/person'
import { entered } from './desk-moves'
import { type HelpRequest, liveOfferTo } from './help-request'
import { newCodeIn } from './hotline-call'
import { owe } from './messages'
import { markOffer } from './step'

/** One word for every failure: a lock of its own would tell a stranger that there is a case behind a telephone number. */
type ClaimRefusal = 'CLAIM_MISMATCH'

/** Who claims, by the platform's word, and when. */
export interface Claimant {
  readonly person: Pick<Contact, 'id' | 'openid'>
  readonly now: EpochMs
}

/** Whether a code may still be told for this case. */
export function isClaimable(request: HelpRequest, now: EpochMs): boolean {
  return request.claimCode !== '' && request.claimedAt === null && now - claimCodeAt(request) < CLAIM_MS
}

/** Since when the present code counts: the call, or the last time the desk gave a new one. */
export function claimCodeAt({ startedAt, deskLog }: HelpRequest): EpochMs {
  return Math.max(startedAt, newCodeIn(deskLog)?.at ?? 0)
}

/** Whether the case is this person's already, so that a repeated tap answers the same. */
export function claimedBy(request: HelpRequest, personId: string): boolean {
  return request.claimedAt !== null && request.resident.id === personId
}

/**
 * Takes one try at the claim code, to be saved before `claim` compares it: counted afterwards, tries made at once would all be the first.
 * Refuses with CLAIM_MISMATCH when there is nothing to claim, and after too many wrong codes.
 */
export function takeClaimTry(request: HelpRequest, { now }: Claimant): Outcome<HelpRequest, ClaimRefusal> {
  const { call } = request
  if (!call || !isClaimable(request, now)) return refuse('CLAIM_MISMATCH')
  if (call.wrongClaims >= MAX_WRONG_CLAIMS) return refuse('CLAIM_MISMATCH')
  return done({ ...request, call: { ...call, wrongClaims: call.wrongClaims + 1 } })
}

/**
 * The case becomes the claimant's: its views, its arrival code, its last word. Name and telephone stay as the caller told them.
 * Refuses with CLAIM_MISMATCH, also to whoever took the call or worked on the case: nobody may confirm their own work.
 */
export function claim(request: HelpRequest, claimant: Claimant, code: string): Outcome<HelpRequest, ClaimRefusal> {
  const { person, now } = claimant
  if (claimedBy(request, person.id)) return done(request)
  const { call } = request
  if (!call || !isClaimable(request, now) || code !== request.claimCode || worksOn(request, person.id))
    return refuse('CLAIM_MISMATCH')
  const theirs: HelpRequest = {
    ...request,
    resident: { ...request.resident, ...person },
    claimedAt: now,
    call: { ...call, wrongClaims: Math.max(0, call.wrongClaims - 1) },
  }
  const actor = { kind: 'person', id: person.id, roles: [] } as const
  return done(entered(withoutOfferTo(theirs, person.id, now), { actor, now }, { act: 'claim', words: '' }))
}

/** Whoever took the call, came, or did anything about the case; saying no to an offer is no work on it. */
function worksOn(request: HelpRequest, personId: string): boolean {
  const working = [
    request.recorder?.id,
    request.responder?.member.id,
    ...request.helpers.map(({ member }) => member.id),
  ]
  const done = request.history.filter(({ move }) => move !== 'decline')
  return working.includes(personId) || [...done, ...request.deskLog].some(({ by }) => by === personId)
}

/** A member who rang for their own home and was asked to come: nobody is sent to themselves. */
function withoutOfferTo(request: HelpRequest, personId: string, now: EpochMs): HelpRequest {
  const own = liveOfferTo(request, personId)
  if (!own) return request
  const dropped = markOffer(request, own.no, { state: 'dropped' })
  return owe(dropped, [{ kind: 'offerDropped', to: own.member, at: now, cause: `dropped:${own.no}` }])
}
