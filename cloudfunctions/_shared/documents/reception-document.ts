import * as z from 'zod'
import { type Message, RECEPTION_MESSAGE_KINDS, type ReceptionMessageKind } from '../../../core/message/message'
import type { ReceptionDay } from '../../../core/reception/day'
import { messageFields } from './message-document'
import { contactSchema } from './people-documents'

const messageSchema = z.object({
  ...messageFields,
  kind: z.enum(RECEPTION_MESSAGE_KINDS),
}) satisfies z.ZodType<Message<ReceptionMessageKind>>

/** A stored day of appointments is input like any other; one of before reminders, walk-ins and cases has none. */
export const receptionDaySchema = z.object({
  ...{ communityId: z.string(), date: z.string(), version: z.number().int() },
  appointments: z.array(
    z.object({
      ...{ id: z.string(), slotAt: z.number(), by: z.string(), who: contactSchema, words: z.string() },
      ...{ bookedAt: z.number(), state: z.enum(['booked', 'came', 'cancelled']), walkIn: z.boolean().default(false) },
      reminded: z.array(z.string()).default([]),
      cases: z.array(z.object({ id: z.string(), number: z.string() })).default([]),
    }),
  ),
  owed: z.array(messageSchema).default([]),
}) satisfies z.ZodType<ReceptionDay>
