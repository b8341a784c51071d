import * as z from 'zod'
import type { Presence } from '../../../core/duty/presence'
import { addressSchema, contactSchema } from './people-documents'

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
  home: addressSchema.nullable(),
  zoneId: z.string().nullable(),
  freedAt: z.number().nullable(),
  lastCaseMs: z.number(),
  workload: z.number().default(0),
}) satisfies z.ZodType<Presence>
