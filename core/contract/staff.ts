import * as z from 'zod'
import type { EpochMs } from '../kit/time'
import { ROLES, type Role } from '../people/person'
import type { RoleTie } from '../staff/role-ties'
import { clientKey, id, personName, phone } from './fields'
import { answering } from './operation'

/** Who has which role, and who is invited. */
export interface StaffAnswer {
  /** At most 1000. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly roles: readonly Role[] }[]
  /** Those nobody has taken up yet, newest first. */
  readonly invites: readonly OpenInvite[]
  /** What the caller may give and take. */
  readonly mayGive: readonly Role[]
}

export interface OpenInvite {
  readonly id: string
  readonly role: Role
  readonly byName: string
  readonly at: EpochMs
  readonly until: EpochMs
}

/** An invitation to be shown to one person. */
export interface InviteAnswer extends OpenInvite {
  /** What the code says, as it stands in a link: `i=…`. */
  readonly scene: string
  /** WeChat's own code of it, as a data address; null while WeChat draws none, and why. */
  readonly picture: string | null
  readonly undrawn: 'CODE_NOT_OUT' | 'CODE_BUSY' | null
}

export interface OfferedRole {
  readonly role: Role
  readonly byName: string
  readonly communityName: string
  readonly until: EpochMs
  /** The caller has it already. */
  readonly held: boolean
}

export type TakenAway =
  | { readonly taken: true; readonly staff: StaffAnswer }
  | { readonly taken: false; readonly ties: readonly RoleTie[] }

export interface RoleChangeAnswer {
  readonly id: string
  readonly at: EpochMs
  readonly byName: string
  readonly personName: string
  readonly before: readonly Role[]
  readonly after: readonly Role[]
  /** By an invitation that was taken up. */
  readonly invited: boolean
}

const role = z.enum(ROLES as readonly [Role, ...Role[]])

/** As a scanned code brings it. */
const code = z.string().regex(/^[A-Za-z0-9_-]{10}\.[A-Za-z0-9_-]{16}$/)

const ofCommunity = { communityId: id }

export const staffContract = {
  /** For the coordinator and the secretary. */
  list: answering<StaffAnswer>()(z.object(ofCommunity).strict()),
  /** Invites one person to a role, for a day; for whoever may give it. The same key is the same invitation. */
  invite: answering<InviteAnswer>()(z.object({ ...ofCommunity, role, clientKey }).strict()),
  /** A code that has not been taken up opens nothing any more; for whoever may give the role. A repeated call changes nothing more. */
  callOff: answering<StaffAnswer>()(
    z.object({ ...ofCommunity, inviteId: z.string().regex(/^[A-Za-z0-9_-]{10}$/) }).strict(),
  ),
  /** What a code offers; for anybody who holds it. Fails with INVITE_OVER. */
  offered: answering<OfferedRole>()(z.object({ code }).strict()),
  /**
   * Takes up what is offered, once. Name and phone are those of somebody we do not know yet; those of others stay. Fails with INVITE_OVER, with
   * SAME_PERSON for whoever invites, and with ELSEWHERE for somebody of another community. A repeated call changes nothing more.
   */
  accept: answering<OfferedRole>()(z.object({ code, name: personName, phone }).strict()),
  /** Takes a role from somebody, or says what ties them to it; for whoever may give it, and to nobody's own. A repeated call changes nothing more. */
  takeAway: answering<TakenAway>()(z.object({ ...ofCommunity, personId: id, role }).strict()),
  /** Who got or lost which role, and by whom, newest first, at most 50; those before an instant. For the coordinator and the secretary. */
  changes: answering<{ readonly changes: readonly RoleChangeAnswer[]; readonly more: EpochMs | null }>()(
    z.object({ ...ofCommunity, before: z.number().int().min(0).nullable().default(null) }).strict(),
  ),
} as const
