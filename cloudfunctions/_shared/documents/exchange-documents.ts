import * as z from 'zod'
import { REDEMPTION_MOVES, type Redemption } from '../../../core/volunteering/redemption'
import type { Reward } from '../../../core/volunteering/reward'
import { contactSchema } from './people-documents'
import { historyOf, volunteerMessageSchema } from './volunteering-fields'

export const rewardSchema = z.object({
  id: z.string(),
  communityId: z.string(),
  version: z.number().int(),
  name: z.string(),
  about: z.string(),
  shopName: z.string(),
  shop: contactSchema,
  price: z.number().int(),
  open: z.boolean(),
  free: z.number().int(),
  holders: z.array(z.string()),
}) satisfies z.ZodType<Reward>

export const redemptionSchema = z.object({
  id: z.string(),
  communityId: z.string(),
  version: z.number().int(),
  owner: contactSchema,
  reward: z.object({
    id: z.string(),
    name: z.string(),
    shopName: z.string(),
    shop: contactSchema,
    price: z.number().int(),
  }),
  templateId: z.string(),
  status: z.enum(['asking', 'refused', 'reserved', 'redeemed', 'lapsed', 'cancelled']),
  askedAt: z.number(),
  until: z.number(),
  code: z.string(),
  piece: z.enum(['none', 'held', 'gone', 'back']),
  points: z.enum(['none', 'spent', 'back']),
  leasedUntil: z.number(),
  why: z.enum(['OUT_OF_STOCK', 'POINTS_SHORT']).nullable(),
  reminded: z.boolean(),
  owed: z.array(volunteerMessageSchema),
  history: historyOf(REDEMPTION_MOVES),
}) satisfies z.ZodType<Redemption>
