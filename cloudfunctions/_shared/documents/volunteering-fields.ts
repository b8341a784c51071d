import * as z from 'zod'
import { type Message, VOLUNTEER_MESSAGE_KINDS, type VolunteerMessageKind } from '../../../core/message/message'
import { ENTRY_KINDS, type LedgerEntry, type PointsDraft } from '../../../core/volunteering/ledger'
import type { VolunteeringRules } from '../../../core/volunteering/rules'
import { messageFields } from './message-document'

/** What the documents of volunteering have in common. */

export const volunteerMessageSchema = z.object({
  ...messageFields,
  kind: z.enum(VOLUNTEER_MESSAGE_KINDS),
}) satisfies z.ZodType<Message<VolunteerMessageKind>>

export const rulesSchema = z.object({
  confirmMs: z.number(),
  openBeforeMs: z.number(),
  checkOutMs: z.number(),
  fenceM: z.number(),
  pointsPerHour: z.number(),
  keepRewardMs: z.number(),
  claimMs: z.number(),
  wishMs: z.number(),
  mostWishes: z.number(),
}) satisfies z.ZodType<VolunteeringRules>

export const placeSchema = z.object({ lng: z.number(), lat: z.number() })

/** The history of anything with a table. */
export function historyOf<Moves extends readonly [string, ...string[]]>(moves: Moves) {
  return z.array(z.object({ at: z.number(), by: z.string(), move: z.enum(moves), note: z.string() }))
}

const draftFields = {
  key: z.string(),
  kind: z.enum(ENTRY_KINDS),
  amount: z.number().int(),
  cause: z.object({ kind: z.enum(['signUp', 'redemption']), id: z.string() }),
  note: z.string(),
}

export const pointsDraftSchema = z.object(draftFields) satisfies z.ZodType<PointsDraft>

export const ledgerEntrySchema = z.object({
  ...draftFields,
  personId: z.string(),
  communityId: z.string(),
  no: z.number().int(),
  balance: z.number().int(),
  at: z.number(),
}) satisfies z.ZodType<LedgerEntry>
