import * as z from 'zod'
import type { ReceptionDay } from '../../../core/reception/day'
import { contactSchema } from './people-documents'

/** A stored day of appointments is input like any other. */
export const receptionDaySchema = z.object({
  ...{ communityId: z.string(), date: z.string(), version: z.number().int() },
  appointments: z.array(
    z.object({
      ...{ id: z.string(), slotAt: z.number(), by: z.string(), who: contactSchema, words: z.string() },
      ...{ bookedAt: z.number(), state: z.enum(['booked', 'came', 'cancelled']) },
    }),
  ),
}) satisfies z.ZodType<ReceptionDay>
