import * as z from 'zod'
import type { ReceptionHours } from '../../../core/reception/hours'

export const receptionHoursSchema = z.object({
  room: z.string(),
  windows: z.array(
    z.object({
      weekday: z.number().int().min(0).max(6),
      fromMinute: z.number().int().min(0).max(1440),
      toMinute: z.number().int().min(0).max(1440),
    }),
  ),
  slotMinutes: z.number().int().min(5),
  seats: z.number().int().min(1),
  daysAhead: z.number().int().min(1).max(31),
}) satisfies z.ZodType<ReceptionHours>
