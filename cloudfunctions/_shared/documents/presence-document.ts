import * as z from 'zod'
import type { Presence } from '../../../core/duty/presence'
import { contactSchema } from './people-documents'

export const presenceSchema = z.object({
  member: contactSchema,
  communityId: z.string(),
  onDuty: z.boolean(),
  switchedAt: z.number(),
  place: z.object({ lng: z.number(), lat: z.number() }),
  placedAt: z.number(),
  seenAt: z.number(),
  transport: z.enum(['walk', 'ebike']),
  skills: z.array(z.string()),
}) satisfies z.ZodType<Presence>
