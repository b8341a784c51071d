import * as z from 'zod'
import type { AppealSights } from '../appeals/who-sees'
import type { Place } from '../kit/geo'
import type { EpochMs } from '../kit/time'
import { UPLOAD_KINDS } from '../people/own-upload'
import type { Address, Role } from '../people/person'
import type { Tie } from '../privacy/parting'
import type { CaseFact } from '../privacy/probe-case'
import { PURPOSES } from '../privacy/purposes'
import type { Sight } from '../privacy/who-sees'
import { clientKey, id } from './fields'
import { answering } from './operation'

/** Everything we hold about the caller, as it is stored, and who sees it by the rules as they run. */
export interface HeldAnswer {
  readonly name: string
  readonly phone: string
  readonly home: Address | null
  readonly roles: readonly Role[]
  /** What the community wrote down so that whoever comes is careful. */
  readonly careNotes: string
  readonly birthYear: number | null
  readonly skills: readonly string[]
  readonly cases: HeldCases
  readonly appeals: HeldAppeals
  /** Of somebody who keeps no number with us: records of theirs that bear one all the same. */
  readonly numbersLeft: number
  /** In the reception room: those ahead, and all of them. */
  readonly appointments: { readonly ahead: number; readonly all: number }
  /** Messages WeChat may still push, and when something was last allowed; null when nothing ever was. */
  readonly reminders: { readonly offers: number; readonly progress: number; readonly allowedAt: EpochMs | null }
  /** The switch and the last place told; null for somebody who never was on duty, or took it back. */
  readonly presence: { readonly onDuty: boolean; readonly place: Place; readonly placedAt: EpochMs } | null
  readonly messages: number
  /** Pictures and recordings in the cloud that have not gone with any case. */
  readonly unsent: number
  readonly volunteering: HeldVolunteering
  /** Shifts ahead, leaves asked for, drills answered or not. */
  readonly roster: { readonly shifts: number; readonly leaves: number; readonly drills: number }
  readonly sights: Readonly<Record<CaseFact, Sight>>
  readonly appealSights: Readonly<Record<'named' | 'anonymous', AppealSights>>
  readonly presenceSeenBy: readonly Role[]
  readonly lookedUpBy: readonly Role[]
  /** What stands in the way of deleting the account, in the order in which it is mended. */
  readonly ties: readonly Tie[]
}

export interface HeldCases {
  /** Asked for by the caller, those filed for them included; at most `MOST_HELD_CASES` are counted. */
  readonly asked: number
  readonly running: number
  /** Gone to as a member. */
  readonly helped: number
  /** Pictures and recordings in the caller's cases. */
  readonly files: number
}

export interface HeldAppeals {
  /** Brought by the caller, or written down for them and claimed; at most `MOST_HELD_CASES` are counted. */
  readonly brought: number
  readonly running: number
  readonly anonymous: number
  /** Written down on the caller's phone for somebody who has not claimed them. */
  readonly recorded: number
  /** Of others, that the caller wants to hear of. */
  readonly followed: number
  /** Had in hand as a member, ended or not. */
  readonly handled: number
  /** Pictures in the caller's appeals. */
  readonly files: number
}

/** What is held of somebody as a volunteer; of each kind the latest, at most `MOST_HELD_CASES`. */
export interface HeldVolunteering {
  readonly signUps: number
  /** Those that came to hours. */
  readonly services: number
  readonly points: number
  readonly redemptions: number
  /** Wishes of their own, and those they took on for others. */
  readonly wishes: number
  readonly claimed: number
  readonly certificates: number
  readonly skills: readonly string[]
  /** Standing posts, by name. */
  readonly posts: readonly string[]
  /** Who, beside the organiser, finds them on a roll and reads a wish whole. */
  readonly seenBy: readonly Role[]
}

/** Beyond, the count only says "more". */
export const MOST_HELD_CASES = 100

export const heldContract = {
  held: answering<HeldAnswer>()(z.object({ communityId: id }).strict()),
  /**
   * Takes one purpose back and erases what was held for it; running cases keep what whoever comes needs until they have ended.
   * A repeated call changes nothing more.
   */
  withdrawConsent: answering<HeldAnswer>()(z.object({ communityId: id, purpose: z.enum(PURPOSES) }).strict()),
  /** Deletes the account. A repeated call changes nothing more; whoever calls afterwards is a stranger. */
  deleteMe: answering<{ readonly deleted: true }>()(z.object({ communityId: id }).strict()),
  /** A file of the caller is on its way up to `path`: told beside the upload, again with every try. */
  noteUpload: answering<{ readonly path: string }>()(z.object({ clientKey, kind: z.enum(UPLOAD_KINDS) }).strict()),
  /** An own upload is not wanted any more. One that stands in a case stays there. A repeated call changes nothing more. */
  dropUpload: answering<{ readonly dropped: true }>()(z.object({ fileId: z.string().min(1).max(300) }).strict()),
  /** The number WeChat knows, for the code of one tap; it is told and stored nowhere. */
  phoneByCode: answering<{ readonly phone: string }>()(z.object({ code: z.string().min(1).max(200) }).strict()),
} as const
