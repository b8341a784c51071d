import { done, type Outcome, refuse } from '../kit/outcome'
import type { EpochMs } from '../kit/time'
import { CLAIM_MS, MAX_WRONG_CLAIMS } from '../people/claim-code'
import { actorId, type Contact } from '../people/person'
import type { Appeal } from './appeal'
import type { Hand } from './lifecycle'
import { owe, tellOwner } from './messages'
import { hasHandled, speaksForOwner } from './on-behalf'

/** One word for every failure: a lock of its own would tell a stranger that there is a case behind a telephone number. */
type ClaimRefusal = 'CLAIM_MISMATCH'

/** Who claims, by the platform's word, and when. */
export interface Claimant {
  readonly person: Pick<Contact, 'id' | 'openid'>
  readonly now: EpochMs
}

export function isClaimable({ claim, claimedAt }: Appeal, now: EpochMs): boolean {
  return claim !== null && claimedAt === null && now - claim.since < CLAIM_MS
}

/** Whether the case is this person's already, so that a repeated tap answers the same. */
export function claimedBy({ claimedAt, owner }: Appeal, personId: string): boolean {
  return claimedAt !== null && owner.id === personId
}

/**
 * Takes one try at the claim code, to be saved before `claim` compares it: counted afterwards, tries made at once would all be the first.
 * Refuses with CLAIM_MISMATCH when there is nothing to claim, and after too many wrong codes.
 */
export function takeClaimTry(appeal: Appeal, { now }: Pick<Claimant, 'now'>): Outcome<Appeal, ClaimRefusal> {
  const ticket = appeal.claim
  if (!ticket || !isClaimable(appeal, now) || ticket.wrong >= MAX_WRONG_CLAIMS) return refuse('CLAIM_MISMATCH')
  return done({ ...appeal, claim: { ...ticket, wrong: ticket.wrong + 1 } })
}

/**
 * The case becomes the claimant's: its views, its last word. Name and telephone stay as they were written down. Refuses with CLAIM_MISMATCH, also
 * to whoever wrote it down or handles it: nobody may confirm their own work.
 */
export function claim(appeal: Appeal, { person, now }: Claimant, code: string): Outcome<Appeal, ClaimRefusal> {
  if (claimedBy(appeal, person.id)) return done(appeal)
  const ticket = appeal.claim
  if (!ticket || !isClaimable(appeal, now) || code !== ticket.code) return refuse('CLAIM_MISMATCH')
  if (appeal.recorder?.id === person.id || hasHandled(appeal, person.id)) return refuse('CLAIM_MISMATCH')
  return done({
    ...appeal,
    owner: { ...appeal.owner, id: person.id, openid: person.openid },
    followers: appeal.followers.filter(({ id }) => id !== person.id),
    claimedAt: now,
    // Where it goes on they come in place of whoever spoke for them.
    mergedInto: appeal.mergedInto && { ...appeal.mergedInto, carried: false },
    claim: { ...ticket, wrong: Math.max(0, ticket.wrong - 1) },
    history: [...appeal.history, { at: now, by: person.id, move: 'claim', note: '' }],
  })
}

/**
 * A new code for an owner who lost theirs or mistyped it too often: tries and week begin anew, and it is sent to them as the first one was.
 * Refuses with NOT_YOURS whoever does not speak for the owner, NO_SUCH_MOVE when there is nothing to claim.
 */
export function renewCode(
  appeal: Appeal,
  { actor, now }: Hand,
  code: string,
): Outcome<Appeal, 'NOT_YOURS' | 'NO_SUCH_MOVE'> {
  if (!speaksForOwner(appeal, actor)) return refuse('NOT_YOURS')
  if (!appeal.claim) return refuse('NO_SUCH_MOVE')
  const renewed: Appeal = {
    ...appeal,
    claim: { code, since: now, wrong: 0 },
    history: [...appeal.history, { at: now, by: actorId(actor), move: 'newCode', note: '' }],
  }
  return done(owe(renewed, tellOwner(renewed, { kind: 'appealCodeRenewed', at: now, cause: `newCode:${now}` })))
}
