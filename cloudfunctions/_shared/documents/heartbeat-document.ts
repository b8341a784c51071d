import * as z from 'zod'
import type { Heartbeat } from '../../../core/engine/heartbeat'

export const heartbeatSchema = z.object({
  startedAt: z.number(),
  cleanAt: z.number(),
  left: z.number(),
  failed: z.array(z.string()),
  full: z.boolean(),
}) satisfies z.ZodType<Heartbeat>
