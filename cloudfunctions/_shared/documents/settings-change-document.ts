import * as z from 'zod'
import { CATEGORIES } from '../../../core/help/categories'
import type { SettingsChange } from '../../../core/settings/change'
import { PLAN_KINDS } from '../../../core/town-plan/feature'
import { appealLadderSchema, categoriesSchema, limitFields, routingFields } from './appeal-settings-document'
import { ladderSchema, pledgeSchema } from './people-documents'
import { receptionHoursSchema } from './reception-hours-document'

const changeFields = {
  ...{ id: z.string(), communityId: z.string(), version: z.number().int(), follows: z.string() },
  ...{ by: z.string(), at: z.number() },
}

const routingSchema = z.object(routingFields)
const limitsSchema = z.object(limitFields)
const pledgesSchema = z.record(z.enum(CATEGORIES), pledgeSchema)

const outlined = { id: z.string(), name: z.string(), outline: z.string() }
const planSchema = z.object({
  zones: z.array(z.object(outlined)),
  buildings: z.array(
    z.object({ ...outlined, zoneId: z.string(), units: z.array(z.string()), lng: z.number(), lat: z.number() }),
  ),
  others: z.array(z.object({ ...outlined, kind: z.enum(PLAN_KINDS) })),
})

/** A stored change is input like any other. */
export const settingsChangeSchema = z.discriminatedUnion('part', [
  z.object({ ...changeFields, part: z.literal('categories'), before: categoriesSchema, after: categoriesSchema }),
  z.object({ ...changeFields, part: z.literal('routing'), before: routingSchema, after: routingSchema }),
  z.object({
    ...changeFields,
    part: z.literal('reception'),
    before: receptionHoursSchema,
    after: receptionHoursSchema,
  }),
  z.object({ ...changeFields, part: z.literal('pledges'), before: pledgesSchema, after: pledgesSchema }),
  z.object({ ...changeFields, part: z.literal('ladder'), before: ladderSchema, after: ladderSchema }),
  z.object({ ...changeFields, part: z.literal('appealLadder'), before: appealLadderSchema, after: appealLadderSchema }),
  z.object({ ...changeFields, part: z.literal('plan'), before: planSchema, after: planSchema }),
  z.object({ ...changeFields, part: z.literal('limits'), before: limitsSchema, after: limitsSchema }),
]) satisfies z.ZodType<SettingsChange>
