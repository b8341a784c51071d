import { done, type Outcome, refuse } from '../kit/outcome'
import { isSameText, type Sign } from '../kit/signed'
import { type DurationMs, type EpochMs, hours } from '../kit/time'
import type { Role } from '../people/person'

/** An invitation to a role: once, for a day, from somebody who may give it. */
export interface Invite {
  /** Ten letters, digits, `-` and `_`. */
  readonly id: string
  readonly communityId: string
  readonly role: Role
  readonly by: string
  readonly at: EpochMs
  readonly until: EpochMs
  /** What signs its code; it never leaves the server. */
  readonly secret: string
  /** Who has taken it up; empty while nobody has. */
  readonly takenBy: string
  readonly calledOffAt: EpochMs | null
}

/** Long enough to be sent to somebody in the evening, too short to lie about. */
export const INVITE_MS: DurationMs = hours(24)

/** So that nothing else that was ever signed can pass for an invitation. */
const PREFIX = 'R1'

/** 96 bits: the code has to fit into what WeChat carries. */
const SIGNATURE_LENGTH = 16

const CODE = /^([A-Za-z0-9_-]{10})\.([A-Za-z0-9_-]{16})$/

type Signed = Pick<Invite, 'id' | 'communityId' | 'role' | 'until'>

/** What the code of an invitation says: `<id>.<signature>`, 27 characters. */
export function inviteCode(invite: Signed, sign: Sign): string {
  return `${invite.id}.${signatureOf(invite, sign)}`
}

/** Which invitation a code claims to be, unproven; null for anything that is no code of ours. */
export function inviteIdIn(code: string): string | null {
  return CODE.exec(code)?.[1] ?? null
}

/**
 * Whether a code opens this invitation to somebody at an instant. Refuses with INVITE_OVER: forged, past its day, called off, or taken by somebody
 * else. Whoever has taken it may come again: an answer is lost now and then.
 */
export function opened(
  invite: Invite,
  code: string,
  { personId, now, sign }: { readonly personId: string; readonly now: EpochMs; readonly sign: Sign },
): Outcome<Invite, 'INVITE_OVER'> {
  if (!isSameText(code, inviteCode(invite, sign))) return refuse('INVITE_OVER')
  if (invite.takenBy === personId) return done(invite)
  return isOpen(invite, now) ? done(invite) : refuse('INVITE_OVER')
}

/** Whether somebody may still take it up. */
export function isOpen({ until, takenBy, calledOffAt }: Invite, now: EpochMs): boolean {
  return now < until && takenBy === '' && calledOffAt === null
}

function signatureOf({ id, communityId, role, until }: Signed, sign: Sign): string {
  return sign([PREFIX, id, communityId, role, until].join('.')).slice(0, SIGNATURE_LENGTH)
}
