import * as z from 'zod'
import { WORD_STATES } from '../../../core/content/photo'
import type { Certificate } from '../../../core/volunteering/certificate'
import type { Volunteer } from '../../../core/volunteering/volunteer'
import { WISH_MOVES, WISH_SAYINGS, type Wish } from '../../../core/volunteering/wish'
import { addressSchema, contactSchema } from './people-documents'
import { historyOf, volunteerMessageSchema } from './volunteering-fields'

export const wishSchema = z.object({
  id: z.string(),
  communityId: z.string(),
  version: z.number().int(),
  title: z.string(),
  detail: z.string(),
  owner: contactSchema,
  address: addressSchema.nullable(),
  zoneId: z.string().nullable(),
  rules: z.object({ claimMs: z.number(), wishMs: z.number() }),
  templateId: z.string(),
  coordinator: contactSchema,
  status: z.enum(['filed', 'claimed', 'fulfilled', 'thanked', 'withdrawn', 'expired']),
  filedAt: z.number(),
  approvedById: z.string().nullable(),
  claim: z
    .object({
      leader: contactSchema,
      helpers: z.array(contactSchema),
      groupName: z.string(),
      at: z.number(),
      until: z.number(),
      reminded: z.boolean(),
      deliveredAt: z.number().nullable(),
      note: z.string(),
    })
    .nullable(),
  receipt: z
    .object({ byId: z.string(), as: z.enum(['owner', 'supervisor']), at: z.number(), note: z.string() })
    .nullable(),
  thanks: z.string(),
  reason: z.string(),
  held: z.array(z.object({ of: z.enum(WISH_SAYINGS), at: z.number(), state: z.enum(WORD_STATES) })).default([]),
  owed: z.array(volunteerMessageSchema),
  history: historyOf(WISH_MOVES),
}) satisfies z.ZodType<Wish>

export const volunteerSchema = z.object({
  personId: z.string(),
  communityId: z.string(),
  version: z.number().int(),
  skills: z.array(z.string()),
  postIds: z.array(z.string()),
  since: z.number(),
}) satisfies z.ZodType<Volunteer>

const total = z.object({ times: z.number().int(), minutes: z.number().int() })

export const certificateSchema = z.object({
  code: z.string(),
  communityId: z.string(),
  communityName: z.string(),
  personId: z.string(),
  name: z.string(),
  from: z.string(),
  to: z.string(),
  totals: z.object({ A: total, B: total, C: total }),
  services: z.array(
    z.object({
      title: z.string(),
      from: z.number(),
      to: z.number(),
      grade: z.enum(['A', 'B', 'C']),
      minutes: z.number().int(),
    }),
  ),
  more: z.number().int(),
  issuedAt: z.number(),
}) satisfies z.ZodType<Certificate>
