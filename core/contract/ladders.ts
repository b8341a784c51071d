import * as z from 'zod'
import { APPEAL_CLOCKS, APPEAL_LADDER_KINDS, APPEAL_LADDER_ROLES } from '../appeals/settings'
import { LADDER_CLOCKS, LADDER_KINDS, LADDER_ROLES, LADDER_VOIDS } from '../help/ladder'
import { DAY_MS, MINUTE_MS } from '../kit/time'
import { id } from './fields'

/** What a rung keeps apart from others is told to nobody; both ladders have it. */
const rungFields = {
  key: id,
  everyMs: z
    .number()
    .int()
    .min(MINUTE_MS)
    .max(30 * DAY_MS)
    .nullable(),
}

export const ladder = z
  .array(
    z
      .object({
        ...rungFields,
        clock: z.enum(LADDER_CLOCKS),
        share: z.number().min(0).max(1),
        offsetMs: z.number().int().min(0).max(DAY_MS),
        kind: z.enum(LADDER_KINDS),
        tell: z.array(z.enum(LADDER_ROLES)).max(LADDER_ROLES.length),
        voidFrom: z.enum(LADDER_VOIDS),
      })
      .strict(),
  )
  .max(40)

export const appealLadder = z
  .array(
    z
      .object({
        ...rungFields,
        clock: z.enum(APPEAL_CLOCKS),
        workdays: z.number().int().min(-30).max(60),
        minute: z.number().int().min(0).max(1440).nullable(),
        kind: z.enum(APPEAL_LADDER_KINDS),
        tell: z.array(z.enum(APPEAL_LADDER_ROLES)).max(APPEAL_LADDER_ROLES.length),
      })
      .strict(),
  )
  .max(40)
