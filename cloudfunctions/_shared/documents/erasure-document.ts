import * as z from 'zod'
import { type Erasure, PURPOSES } from '../../../core/privacy/purposes'

export const erasureSchema = z.object({
  personId: z.string(),
  communityId: z.string(),
  scope: z.enum([...PURPOSES, 'everything']),
  stage: z.enum(['begun', 'leaving']),
  name: z.string(),
  phone: z.string(),
  callerId: z.string().default(''),
  roles: z.array(z.enum(['member', 'operator', 'coordinator', 'secretary'])),
  askedAt: z.number(),
  dueAt: z.number(),
  doneTo: z.string(),
  waiting: z.boolean(),
}) satisfies z.ZodType<Erasure>
