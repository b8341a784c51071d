import * as z from 'zod'
import { ACTIVITY_MOVES, type Activity } from '../../../core/volunteering/activity'
import type { Sheet } from '../../../core/volunteering/sheet'
import { SIGN_UP_MOVES, type SignUp } from '../../../core/volunteering/sign-up'
import { contactSchema } from './people-documents'
import { historyOf, placeSchema, pointsDraftSchema, rulesSchema, volunteerMessageSchema } from './volunteering-fields'

export const activitySchema = z.object({
  id: z.string(),
  communityId: z.string(),
  version: z.number().int(),
  status: z.enum(['draft', 'published', 'over', 'cancelled']),
  organiser: contactSchema,
  createdAt: z.number(),
  publishedAt: z.number().nullable(),
  held: z.boolean().default(false),
  reason: z.string(),
  title: z.string(),
  about: z.string(),
  series: z.string(),
  place: z.string(),
  at: placeSchema.nullable(),
  skills: z.array(z.string()),
  slots: z.array(z.object({ id: z.string(), from: z.number(), to: z.number(), capacity: z.number().int() })),
  rules: rulesSchema,
  codeSecret: z.string(),
  settling: z.enum(['none', 'open', 'close']),
  history: historyOf(ACTIVITY_MOVES),
}) satisfies z.ZodType<Activity>

export const sheetSchema = z.object({
  id: z.string(),
  communityId: z.string(),
  activityId: z.string(),
  slotId: z.string(),
  from: z.number(),
  version: z.number().int(),
  open: z.boolean(),
  free: z.number().int(),
  seats: z.array(z.string()),
  queue: z.array(z.string()),
}) satisfies z.ZodType<Sheet>

const presenceSchema = z.object({ at: z.number(), by: z.enum(['qr', 'place', 'organiser']) })

export const signUpSchema = z.object({
  id: z.string(),
  communityId: z.string(),
  version: z.number().int(),
  person: contactSchema,
  activity: z.object({
    activityId: z.string(),
    slotId: z.string(),
    title: z.string(),
    place: z.string(),
    at: placeSchema.nullable(),
    from: z.number(),
    to: z.number(),
    organiser: contactSchema,
  }),
  rules: rulesSchema,
  templateId: z.string(),
  status: z.enum([
    ...(['asking', 'signedUp', 'waiting', 'promoted', 'confirmed'] as const),
    ...(['cancelled', 'lapsed', 'checkedIn', 'checkedOut', 'absent'] as const),
  ]),
  askedAt: z.number(),
  confirmBy: z.number().nullable(),
  owesSeat: z.boolean(),
  reason: z.string(),
  checkedIn: presenceSchema.nullable(),
  checkedOut: presenceSchema.nullable(),
  byHand: z
    .object({
      minutes: z.number().int(),
      reason: z.string(),
      byId: z.string(),
      at: z.number(),
      approvedById: z.string().nullable(),
    })
    .nullable(),
  confirmedById: z.string().nullable(),
  credits: z.number().int(),
  pointsOwed: z.array(pointsDraftSchema),
  reminded: z.array(z.string()),
  owed: z.array(volunteerMessageSchema),
  history: historyOf(SIGN_UP_MOVES),
}) satisfies z.ZodType<SignUp>
