import * as z from 'zod'
import { HELP_MESSAGE_KINDS } from '../../../core/help/message'

export const outboxSchema = z.object({
  key: z.string(),
  kind: z.enum(HELP_MESSAGE_KINDS),
  communityId: z.string(),
  caseId: z.string(),
  to: z.object({ id: z.string(), openid: z.string() }),
  at: z.number(),
  templateId: z.string(),
  title: z.string(),
  body: z.string(),
  attempts: z.number().int(),
  dueAt: z.number().nullable(),
  sentAt: z.number().nullable(),
  failure: z.string(),
  readAt: z.number().nullable(),
})
