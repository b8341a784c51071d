import * as z from 'zod'
import { HELP_MESSAGE_KINDS, type HelpMessage } from '../../../core/help/message'

/** A message as it stands in the case that owes it. */
export const messageSchema = z.object({
  key: z.string(),
  kind: z.enum(HELP_MESSAGE_KINDS),
  caseId: z.string(),
  to: z.object({ id: z.string(), openid: z.string() }),
  at: z.number(),
  templateId: z.string(),
  title: z.string(),
  body: z.string(),
}) satisfies z.ZodType<HelpMessage>

/** The same in the outbox, with what became of it. */
export const outboxSchema = messageSchema.extend({
  communityId: z.string(),
  attempts: z.number().int(),
  dueAt: z.number().nullable(),
  sentAt: z.number().nullable(),
  failure: z.string(),
  readAt: z.number().nullable(),
})
