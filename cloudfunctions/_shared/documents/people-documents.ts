import * as z from 'zod'
import { CATEGORIES } from '../../../core/help/categories'
import type { Community } from '../../../core/people/community'
import type { Contact, Person } from '../../../core/people/person'

export const contactSchema = z.object({
  id: z.string(),
  openid: z.string(),
  name: z.string(),
  phone: z.string(),
}) satisfies z.ZodType<Contact>

const addressSchema = z.object({ buildingId: z.string(), unit: z.string(), door: z.string() })

export const personSchema = z.object({
  id: z.string(),
  openid: z.string(),
  name: z.string(),
  phone: z.string(),
  communityId: z.string(),
  roles: z.array(z.enum(['member', 'operator', 'coordinator', 'secretary'])),
  home: addressSchema.nullable(),
  careNotes: z.string(),
  birthYear: z.number().nullable(),
  transport: z.enum(['walk', 'ebike']),
  skills: z.array(z.string()),
}) satisfies z.ZodType<Person>

export const pledgeSchema = z.object({ arriveMs: z.number().positive(), settleMs: z.number().positive() })

export const policySchema = z.object({
  width: z.number().int().positive(),
  answerMs: z.number().positive(),
  widenAfterMs: z.number().positive(),
  secretaryAfterMs: z.number().positive(),
  radiusM: z.number().positive(),
  freshMs: z.number().positive(),
  fenceM: z.number().positive(),
})

export const templatesSchema = z.object({ offer: z.string(), progress: z.string() })

export const communitySchema = z.object({
  id: z.string(),
  name: z.string(),
  hotline: z.string(),
  zones: z.array(z.object({ id: z.string(), name: z.string() })),
  buildings: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      zoneId: z.string(),
      units: z.array(z.string()),
      lng: z.number(),
      lat: z.number(),
    }),
  ),
  pledges: z.record(z.enum(CATEGORIES), pledgeSchema),
  policy: policySchema,
  templates: templatesSchema,
  coordinator: contactSchema,
  secretary: contactSchema,
}) satisfies z.ZodType<Community>
