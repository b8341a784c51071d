import * as z from 'zod'
import { SHIFT_MESSAGE_KINDS } from '../../../core/message/message'
import type { Handover } from '../../../core/roster/handover'
import type { RosterPlan } from '../../../core/roster/post'
import type { MemberEdit, Placement, ShiftMessage, Swap, Week } from '../../../core/roster/week'
import { messageFields } from './message-document'
import { contactSchema } from './people-documents'

const bandSchema = z.object({
  id: z.string(),
  name: z.string(),
  fromMinute: z.number().int(),
  toMinute: z.number().int(),
  needed: z.number().int(),
})

const postSchema = z.object({
  id: z.string(),
  kind: z.enum(['responder', 'operator', 'coordinator', 'secretary']),
  zoneId: z.string().nullable(),
  name: z.string(),
  bands: z.array(bandSchema),
})

const shiftMessageSchema = z.object({
  ...messageFields,
  kind: z.enum(SHIFT_MESSAGE_KINDS),
  about: z.object({ kind: z.literal('shift'), id: z.string() }),
}) satisfies z.ZodType<ShiftMessage>

const rotationSchema = z.object({
  id: z.string(),
  postId: z.string(),
  bandId: z.string(),
  turn: z.enum(['daily', 'weekly', 'custom']),
  startOn: z.string(),
  endOn: z.string().nullable(),
  people: z.array(z.string()),
  atOnce: z.number().int(),
  cycle: z.array(z.array(z.string())),
})

export const rosterPlanSchema = z.object({
  communityId: z.string(),
  version: z.number().int(),
  edition: z.number().int(),
  // Plans written before this was kept have none.
  savedBy: z.object({ id: z.string(), at: z.number() }).nullable().default(null),
  posts: z.array(postSchema),
  rotations: z.array(rotationSchema),
  leaves: z.array(
    z.object({ id: z.string(), personId: z.string(), from: z.number(), to: z.number(), reason: z.string() }),
  ),
  rules: z.object({
    restMs: z.number(),
    mostWeekMs: z.number(),
    swapApproval: z.enum(['coordinator', 'automatic']),
  }),
  postsStaleAt: z.number().nullable(),
}) satisfies z.ZodType<RosterPlan>

const placementSchema = z.object({
  slot: z.string(),
  personId: z.string(),
  why: z.enum(['rotation', 'override', 'swap', 'signUp']),
  sequence: z.number().int(),
}) satisfies z.ZodType<Placement>

const memberEditSchema = z.object({
  slot: z.string(),
  out: z.string().nullable(),
  in: z.string(),
  why: z.enum(['swap', 'signUp']),
  sequence: z.number().int(),
}) satisfies z.ZodType<MemberEdit>

const swapSchema = z.object({
  id: z.string(),
  slot: z.string(),
  fromId: z.string(),
  toId: z.string().nullable(),
  inReturn: z.string().nullable(),
  note: z.string(),
  state: z.enum(['offered', 'accepted', 'done', 'refused', 'withdrawn', 'expired', 'overtaken']),
  takenById: z.string().nullable(),
  offeredAt: z.number(),
  answeredAt: z.number().nullable(),
  decidedAt: z.number().nullable(),
  decidedById: z.string().nullable(),
  reason: z.string(),
}) satisfies z.ZodType<Swap>

export const weekSchema = z.object({
  id: z.string(),
  communityId: z.string(),
  monday: z.string(),
  version: z.number().int(),
  edition: z.number().int(),
  base: z.array(placementSchema).nullable(),
  memberEdits: z.array(memberEditSchema).default([]),
  posts: z.array(postSchema).nullable().default(null),
  dropped: z.array(placementSchema),
  publishedAt: z.number().nullable(),
  changedAt: z.number(),
  sequence: z.number().int(),
  edits: z.array(z.object({ slot: z.string(), out: z.string().nullable(), in: z.string().nullable() })),
  swaps: z.array(swapSchema),
  toldUpTo: z.number(),
  postsStaleAt: z.number().nullable(),
  owed: z.array(shiftMessageSchema),
}) satisfies z.ZodType<Week>

export const handoverSchema = z.object({
  id: z.string(),
  communityId: z.string(),
  version: z.number().int(),
  at: z.number(),
  from: contactSchema,
  to: contactSchema,
  note: z.string(),
  cases: z.array(
    z.object({ helpId: z.string(), label: z.string(), note: z.string(), confirmedAt: z.number().nullable() }),
  ),
  askedAt: z.number().nullable(),
  escalatedAt: z.number().nullable(),
  owed: z.array(shiftMessageSchema),
}) satisfies z.ZodType<Handover>
