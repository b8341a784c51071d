import * as z from 'zod'
import type { Drill } from '../../../core/duty/drill'
import { CHANNELS } from '../../../core/message/channel'

export const drillSchema = z.object({
  id: z.string(),
  communityId: z.string(),
  version: z.number().int(),
  startedBy: z.string(),
  startedAt: z.number(),
  endsAt: z.number(),
  sweptAt: z.number().nullable(),
  parts: z.array(
    z.object({
      memberId: z.string(),
      name: z.string(),
      answeredAt: z.number().nullable(),
      by: z.enum(CHANNELS).nullable(),
      failed: z.array(z.enum(CHANNELS)).default([]),
    }),
  ),
}) satisfies z.ZodType<Drill>
