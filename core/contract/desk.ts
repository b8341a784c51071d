import * as z from 'zod'
import { CATEGORIES } from '../help/categories'
import type { DeskView } from '../help/desk-view'
import { CALL_BACK_WORDS, type CallBackWord, EMERGENCY_ANSWERS } from '../help/hotline-call'
import type { DurationMs } from '../kit/time'
import type { Address } from '../people/person'
import type { AppVersion } from '../people/wall-code'
import { address, clientKey, id, personName, phone, someText, text } from './fields'
import { bookContract } from './handover-book'
import type { HelpAnswer, HelpRow } from './help-answers'
import { answering } from './operation'

const helpId = z.object({ helpId: id }).strict()

/** The telephone somebody rings from: never empty, because the case hangs on it. */
const callerPhone = phone.refine((value) => value !== '', { message: 'no number' })

/** How a resident names the case that was filed for them: its number, or the telephone they rang from. */
const claimKey = z
  .string()
  .max(40)
  .trim()
  .regex(/^(HB)?\d{4}-?[2-9A-HJ-NP-Z]{4}$|^\+?[0-9][0-9 -]{4,18}[0-9]$/i)

/** Somebody on record whose number is the very one that rings. */
export interface KnownCaller {
  readonly personId: string
  readonly name: string
  /** In years by the town's calendar; null when nobody told. */
  readonly age: number | null
  readonly home: Address | null
  readonly careNotes: string
  /** Whether they have claimed a case with a code told to this telephone; else they typed the number, and anybody can type anybody's. */
  readonly numberProven: boolean
}

/** An earlier case of whoever rings: what it was and where, without door or telephone. */
export type EarlierCase = Pick<
  HelpRow,
  'id' | 'number' | 'status' | 'category' | 'startedAt' | 'buildingName' | 'unit' | 'closedAt'
>

export interface LookUpAnswer {
  /** More than one where a household shares a telephone, at most 5. */
  readonly people: readonly KnownCaller[]
  /** Newest first, at most 5. */
  readonly earlier: readonly EarlierCase[]
}

/** A member near the trouble, as somebody who speaks with the caller needs them. */
export interface NearMember {
  readonly memberId: string
  readonly name: string
  readonly distanceM: number
  /** Null for whoever cannot come now. */
  readonly travelMs: number | null
  readonly state: 'free' | 'busy' | 'away'
  readonly skills: readonly string[]
  readonly place: { readonly lng: number; readonly lat: number }
}

export interface AroundAnswer {
  /** The nearest three, free ones first. */
  readonly nearest: readonly NearMember[]
  /** Open cases of the same building and kind within the last half hour: perhaps the same trouble. */
  readonly similar: readonly EarlierCase[]
  readonly coordinatorName: string
  /** After so long without an answer the next one is asked. */
  readonly nextAfterMs: DurationMs
}

/** A case as the desk sees it. */
export type DeskAnswer = DeskView & Pick<HelpAnswer, 'responderPlace'>
export type FollowAnswer = { readonly unchanged: true } | { readonly unchanged: false; readonly help: DeskAnswer }

/** One line of what an operator filed today. */
export type DeskRow = HelpRow & {
  readonly residentName: string
  readonly phoneTail: string
  readonly claimed: boolean
  readonly calledBack: CallBackWord | null
}

/** Whom to ring and where they live, told once for a stated reason. */
export interface Disclosure {
  readonly name: string
  readonly phone: string
  readonly buildingName: string
  readonly unit: string
  readonly door: string
  readonly careNotes: string
}

/** The picture of a building's code, to be printed. */
export interface WallCodeAnswer {
  /** Good for an hour. */
  readonly url: string
  /** Whom it opens the mini-program for: one that is not for everybody is not to be hung up. */
  readonly version: AppVersion
}

const stars = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])

export const deskContract = {
  /** Who rings, and what they asked for before. Exact numbers only, at most 30 in 10 minutes; each look is kept with who looked. */
  lookUp: answering<LookUpAnswer>()(z.object({ communityId: id, phone: callerPhone }).strict()),
  /** Who could come to a building, and whether the same trouble is known already. */
  around: answering<AroundAnswer>()(
    z.object({ communityId: id, buildingId: id, category: z.enum(CATEGORIES).nullable() }).strict(),
  ),
  /** Files a case for a caller; its clocks run from `pickedUpAt`. The same client key answers with the same case. */
  file: answering<DeskAnswer>()(
    z
      .object({
        communityId: id,
        clientKey,
        pickedUpAt: z.number().int().min(0),
        phone: callerPhone,
        /** Whom the look-up found and the caller said they are; null for somebody known by the telephone only. */
        personId: id.nullable(),
        name: personName,
        category: z.enum(CATEGORIES),
        text: text(500),
        address,
        emergency: z.enum(EMERGENCY_ANSWERS),
        /** Who is asked before anybody else; null leaves it to the search. */
        askFirst: id.nullable().default(null),
      })
      .strict(),
  ),
  /** The case as the desk may see it. `version` is the one the caller has. */
  follow: answering<FollowAnswer>()(z.object({ helpId: id, version: z.number().int().min(0).default(0) }).strict()),
  /** What the caller of this operation filed today, newest first, at most 100. */
  mine: answering<{ readonly rows: readonly DeskRow[] }>()(z.object({ communityId: id }).strict()),
  /** Adds to the description what the caller said since; whoever is on the way is told. */
  note: answering<DeskAnswer>()(z.object({ helpId: id, words: someText(200) }).strict()),
  /** Somebody else of the building rings about the same trouble: their number and door are kept with it. */
  alsoCall: answering<DeskAnswer>()(
    z
      .object({
        helpId: id,
        phone: callerPhone,
        name: personName.or(z.literal('')),
        unit: z.string().max(10),
        door: text(20),
        words: text(500),
      })
      .strict(),
  ),
  /** Asks whoever has it to hurry; once in three minutes. */
  urge: answering<DeskAnswer>()(helpId),
  /** What the caller said when rung up after it was settled. */
  callBack: answering<DeskAnswer>()(
    z.object({ helpId: id, word: z.enum(CALL_BACK_WORDS), stars: stars.nullable(), note: text(200) }).strict(),
  ),
  /** Calls the case off on the caller's word. */
  withdraw: answering<DeskAnswer>()(z.object({ helpId: id, reason: someText(200) }).strict()),
  /** Door and telephone of a case filed by somebody else, for a reason that is kept. */
  disclose: answering<Disclosure>()(z.object({ helpId: id, reason: someText(200) }).strict()),
  /** A new claim code, for whoever lost theirs or mistyped it too often. */
  newCode: answering<DeskAnswer>()(helpId),
  ...bookContract,
  /** The code for the wall of a building: whoever scans it asks for help there. A repeated call draws no second one. */
  wallCode: answering<WallCodeAnswer>()(z.object({ communityId: id, buildingId: id }).strict()),
  /** The resident takes over the case that was filed for them, once. */
  claim: answering<HelpAnswer>()(
    z.object({ communityId: id, key: claimKey, code: z.string().regex(/^\d{6}$/) }).strict(),
  ),
} as const
