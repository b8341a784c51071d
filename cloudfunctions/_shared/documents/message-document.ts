import * as z from 'zod'
import { APPEAL_MESSAGE_KINDS } from '../../../core/appeals/message'
import { HELP_MESSAGE_KINDS, type HelpMessage } from '../../../core/help/message'
import { CHANNELS } from '../../../core/message/channel'
import {
  ABOUT_KINDS,
  DRILL_MESSAGE_KINDS,
  type Message,
  RECEPTION_MESSAGE_KINDS,
  SHIFT_MESSAGE_KINDS,
  URGENCIES,
  VOLUNTEER_MESSAGE_KINDS,
} from '../../../core/message/message'

/** What a stored message of every kind says, wherever it stands. */
export const messageFields = {
  key: z.string(),
  about: z.object({ kind: z.enum(ABOUT_KINDS), id: z.string() }),
  to: z.object({ id: z.string(), openid: z.string(), phone: z.string() }),
  at: z.number(),
  urgency: z.enum(URGENCIES),
  until: z.number().nullable(),
  templateId: z.string(),
  title: z.string(),
  body: z.string(),
}

/** A message as it stands in the case that owes it. */
export const messageSchema = z.object({
  ...messageFields,
  kind: z.enum(HELP_MESSAGE_KINDS),
}) satisfies z.ZodType<HelpMessage>

/** A message about anything. */
const anyMessageSchema = z.object({
  ...messageFields,
  kind: z.enum([
    ...HELP_MESSAGE_KINDS,
    ...APPEAL_MESSAGE_KINDS,
    ...SHIFT_MESSAGE_KINDS,
    ...DRILL_MESSAGE_KINDS,
    ...VOLUNTEER_MESSAGE_KINDS,
    ...RECEPTION_MESSAGE_KINDS,
  ]),
}) satisfies z.ZodType<Message>

export type AnyMessage = z.output<typeof anyMessageSchema>

/** The same in the outbox, with what became of it. The phone stands beside it, so that it can be dropped when nobody needs it any more. */
export const outboxSchema = anyMessageSchema.extend({
  to: z.object({ id: z.string(), openid: z.string() }),
  phone: z.string(),
  communityId: z.string(),
  plan: z.array(z.enum(CHANNELS)),
  attempts: z.number().int(),
  dueAt: z.number().nullable(),
  sentAt: z.number().nullable(),
  sentBy: z.enum(CHANNELS).nullable(),
  receipt: z.string(),
  word: z
    .object({ receipt: z.string(), delivered: z.enum(['yes', 'no']), why: z.string() })
    .nullable()
    .default(null),
  failure: z.string(),
  unbooked: z.enum(['spent', 'none']).nullable(),
  trials: z.array(z.object({ channel: z.enum(CHANNELS), at: z.number(), failure: z.string() })),
  deadAt: z.number().nullable(),
  readAt: z.number().nullable(),
})
