import * as z from 'zod'
import {
  ANSWER_DAYS,
  APPEAL_CLOCKS,
  APPEAL_KINDS,
  APPEAL_LADDER_KINDS,
  APPEAL_LADDER_ROLES,
  type AppealRung,
  type AppealSettings,
} from '../../../core/appeals/settings'
import { DEFAULT_RECEPTION } from '../../../core/reception/hours'
import { receptionHoursSchema } from './reception-hours-document'

export const appealLadderSchema = z.array(
  z.object({
    key: z.string(),
    clock: z.enum(APPEAL_CLOCKS),
    workdays: z.number().int(),
    minute: z.number().int().nullable(),
    everyMs: z.number().positive().nullable(),
    kind: z.enum(APPEAL_LADDER_KINDS),
    tell: z.array(z.enum(APPEAL_LADDER_ROLES)),
  }),
) satisfies z.ZodType<readonly AppealRung[]>

export const answerDaysSchema = z.literal(ANSWER_DAYS)

const targetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('zone') }),
  z.object({ kind: z.enum(['unit', 'person']), id: z.string(), name: z.string(), personIds: z.array(z.string()) }),
])

export const categoriesSchema = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(APPEAL_KINDS),
    answerDays: answerDaysSchema,
    questions: z.array(
      z.object({ id: z.string(), ask: z.string(), options: z.array(z.string()), required: z.boolean() }),
    ),
  }),
)

export const routingFields = {
  routes: z.array(z.object({ categoryId: z.string().nullable(), zoneId: z.string().nullable(), to: targetSchema })),
  zoneTeams: z.array(z.object({ zoneId: z.string(), personIds: z.array(z.string()) })),
}

export const limitFields = {
  confirmDays: z.number().int().positive(),
  reopenDays: z.number().int().positive(),
  closesAtMinute: z.number().int().min(0).max(1440),
}

export const appealSettingsSchema = z.object({
  categories: categoriesSchema,
  ...routingFields,
  ladder: appealLadderSchema,
  ...limitFields,
  reception: receptionHoursSchema.default(
    () => structuredClone(DEFAULT_RECEPTION) as z.infer<typeof receptionHoursSchema>,
  ),
  years: z.array(
    z.object({
      year: z.number().int(),
      holidays: z.array(z.string()),
      makeUpDays: z.array(z.string()),
      at: z.number(),
    }),
  ),
}) satisfies z.ZodType<AppealSettings>
