import * as z from 'zod'
import { DEFAULT_APPEAL_SETTINGS } from '../../../core/appeals/settings'
import type { DispatchPolicy, PolicyChange } from '../../../core/dispatch/policy'
import { CATEGORIES } from '../../../core/help/categories'
import { LADDER_CLOCKS, LADDER_KINDS, LADDER_ROLES, LADDER_VOIDS, type LadderRung } from '../../../core/help/ladder'
import type { Community } from '../../../core/people/community'
import type { Contact, Person } from '../../../core/people/person'
import type { PostSpell } from '../../../core/roster/post-spell'
import { appealSettingsSchema } from './appeal-settings-document'

export const contactSchema = z.object({
  id: z.string(),
  openid: z.string(),
  name: z.string(),
  phone: z.string(),
}) satisfies z.ZodType<Contact>

export const addressSchema = z.object({ buildingId: z.string(), unit: z.string(), door: z.string() })

export const personSchema = z.object({
  id: z.string(),
  openid: z.string(),
  name: z.string(),
  phone: z.string(),
  communityId: z.string(),
  /** People stored before streets were have none. */
  streetId: z.string().nullable().default(null),
  roles: z.array(z.enum(['member', 'operator', 'coordinator', 'secretary'])),
  home: addressSchema.nullable(),
  careNotes: z.string(),
  birthYear: z.number().nullable(),
  transport: z.enum(['walk', 'ebike']),
  skills: z.array(z.string()),
}) satisfies z.ZodType<Person>

export const pledgeSchema = z.object({ arriveMs: z.number().positive(), settleMs: z.number().positive() })

const policyFields = {
  width: z.number().int().positive(),
  denseWidths: z.array(z.object({ inTime: z.number().int().positive(), width: z.number().int().positive() })),
  lateBeside: z.boolean(),
  answerMs: z.number().positive(),
  nextAfterMs: z.number().positive().nullable(),
  widenAfterMs: z.number().positive(),
  radiusM: z.number().positive(),
  radiusSteps: z.array(z.object({ untilMs: z.number().positive(), radiusM: z.number().positive() })),
  freshMs: z.number().positive(),
  fenceM: z.number().positive(),
  people: z.union([z.literal(1), z.literal(2)]),
  checkInMs: z.number().positive().nullable(),
  stillComing: z.object({
    share: z.number().min(0).max(1),
    graceMs: z.number().nonnegative(),
    aliveMs: z.number().nonnegative(),
    answerMs: z.number().positive(),
  }),
  bandMs: z.number().positive(),
  otherZoneMs: z.number().nonnegative(),
  skillsNeeded: z.array(z.string()),
  skillsPreferred: z.array(z.string()),
  skillMs: z.number().nonnegative(),
  longCaseMs: z.number().positive(),
  restMs: z.number().nonnegative(),
}

export const policySchema = z.object(policyFields) satisfies z.ZodType<DispatchPolicy>

/** Each field or none: what a category does not change stays the community's. */
const policyChangeSchema = z.object(
  Object.fromEntries(Object.entries(policyFields).map(([name, field]) => [name, field.exactOptional()])) as {
    readonly [Name in keyof typeof policyFields]: z.ZodExactOptional<(typeof policyFields)[Name]>
  },
) satisfies z.ZodType<PolicyChange>

export const ladderSchema = z.array(
  z.object({
    key: z.string(),
    clock: z.enum(LADDER_CLOCKS),
    share: z.number().min(0).max(1),
    offsetMs: z.number().nonnegative(),
    everyMs: z.number().positive().nullable(),
    kind: z.enum(LADDER_KINDS),
    tell: z.array(z.enum(LADDER_ROLES)),
    voidFrom: z.enum(LADDER_VOIDS),
  }),
) satisfies z.ZodType<readonly LadderRung[]>

export const templatesSchema = z.object({ offer: z.string(), progress: z.string() })

const spellSchema = z.object({
  kind: z.enum(['operator', 'coordinator', 'secretary']),
  from: z.number(),
  to: z.number(),
  holder: contactSchema,
}) satisfies z.ZodType<PostSpell>

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
  ladder: ladderSchema,
  policyOf: z.partialRecord(z.enum(CATEGORIES), policyChangeSchema),
  templates: templatesSchema,
  coordinator: contactSchema,
  secretary: contactSchema,
  onPost: z.array(spellSchema).default([]),
}) satisfies z.ZodType<Community>

/** With how often the offices were kept; 0 before the first time. */
export const keptCommunitySchema = communitySchema.extend({
  postsVersion: z.number().int().default(0),
  /** How the people's-voice station runs; the product's own way until the community says otherwise. */
  appeals: appealSettingsSchema.default(
    () => structuredClone(DEFAULT_APPEAL_SETTINGS) as z.infer<typeof appealSettingsSchema>,
  ),
  /** How often its administration has changed how it runs, and the last change of it on record; 0 and empty before the first. */
  settingsVersion: z.number().int().default(0),
  settingsChange: z.string().default(''),
  /** Which plan is drawn; the community's own id before the first import. */
  planId: z.string().default(''),
})
