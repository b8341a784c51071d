import * as z from 'zod'
import { ANSWER_DAYS, APPEAL_KINDS } from '../appeals/settings'
import { CATEGORIES } from '../help/categories'
import { type EpochMs, HOUR_MS, MINUTE_MS } from '../kit/time'
import type { Role } from '../people/person'
import type { ChangedPart } from '../settings/change'
import type { TownFault } from '../settings/check'
import type { Difference } from '../settings/difference'
import type { PartValues, WantedPart } from '../settings/parts'
import type { PlanFault } from '../town-plan/check'
import type { TownFeature } from '../town-plan/feature'
import { id, someText, text } from './fields'
import { appealLadder, ladder } from './ladders'
import { answering } from './operation'
import { townFeatures } from './plan-file'

/** Everything an administration may change here, with what it may choose from. */
export interface SettingsAnswer extends PartValues {
  readonly version: number
  readonly zones: readonly { readonly id: string; readonly name: string }[]
  /** Everybody with a part in the community. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly roles: readonly Role[] }[]
}

export type SavedSettings =
  | { readonly saved: true; readonly settings: SettingsAnswer }
  | { readonly saved: false; readonly faults: readonly TownFault[] }

/** Who changed what, and what stood there before. */
export interface ChangeAnswer {
  readonly id: string
  readonly version: number
  readonly at: EpochMs
  readonly byName: string
  readonly part: ChangedPart
  /** At most 100. */
  readonly differences: readonly Difference[]
}

/** Zones and buildings on the plan, as they are exported. */
export interface PlanAnswer {
  readonly version: number
  readonly features: readonly TownFeature[]
}

/** What a plan would change, or has changed, and what would be left hanging. */
export type TriedPlan =
  | { readonly saved: boolean; readonly differences: readonly Difference[]; readonly plan: PlanAnswer }
  | { readonly saved: false; readonly faults: readonly PlanFault[] }

/** A list is drawn whole on a screen. */
const question = z
  .object({ id, ask: someText(40), options: z.array(someText(20)).max(10), required: z.boolean() })
  .strict()

const categories = z
  .array(
    z
      .object({
        ...{ id, name: someText(12), kind: z.enum(APPEAL_KINDS), answerDays: z.literal(ANSWER_DAYS) },
        questions: z.array(question).max(5),
      })
      .strict(),
  )
  .max(30)

const personIds = z.array(id).max(20)

const routing = z
  .object({
    routes: z
      .array(
        z
          .object({
            categoryId: id.nullable(),
            zoneId: id.nullable(),
            to: z.discriminatedUnion('kind', [
              z.object({ kind: z.literal('zone') }).strict(),
              z.object({ kind: z.literal('unit'), id, name: someText(20), personIds }).strict(),
              // One person, by their own id; the name comes from their record.
              z
                .object({ kind: z.literal('person'), id, name: text(60), personIds: personIds.length(1) })
                .strict()
                .refine((to) => to.personIds[0] === to.id),
            ]),
          })
          .strict(),
      )
      .max(100),
    zoneTeams: z.array(z.object({ zoneId: id, personIds }).strict()).max(50),
  })
  .strict()

const minute = z.number().int().min(0).max(1440)
const reception = z
  .object({
    room: text(40),
    windows: z
      .array(z.object({ weekday: z.number().int().min(0).max(6), fromMinute: minute, toMinute: minute }).strict())
      .max(42),
    slotMinutes: z.number().int().min(10).max(120),
    seats: z.number().int().min(1).max(20),
    daysAhead: z.number().int().min(1).max(31),
  })
  .strict()

const pledge = z
  .object({
    arriveMs: z
      .number()
      .int()
      .min(MINUTE_MS)
      .max(12 * HOUR_MS),
    settleMs: z
      .number()
      .int()
      .min(MINUTE_MS)
      .max(24 * HOUR_MS),
  })
  .strict()

const limits = z
  .object({
    confirmDays: z.number().int().min(1).max(60),
    reopenDays: z.number().int().min(1).max(90),
    closesAtMinute: minute,
  })
  .strict()

const wanted = z.discriminatedUnion('part', [
  z.object({ part: z.literal('categories'), value: categories }).strict(),
  z.object({ part: z.literal('routing'), value: routing }).strict(),
  z.object({ part: z.literal('reception'), value: reception }).strict(),
  z.object({ part: z.literal('pledges'), value: z.record(z.enum(CATEGORIES), pledge) }).strict(),
  z.object({ part: z.literal('ladder'), value: ladder }).strict(),
  z.object({ part: z.literal('appealLadder'), value: appealLadder }).strict(),
  z.object({ part: z.literal('limits'), value: limits }).strict(),
]) satisfies z.ZodType<WantedPart>

export const settingsContract = {
  /** For the coordinator and the secretary. */
  read: answering<SettingsAnswer>()(z.object({ communityId: id }).strict()),
  /**
   * Replaces one part, or nothing and says why, fault by fault; for the coordinator. `version` is the one the caller read. What is so already is
   * saved, whatever the version: a repeated call changes nothing more.
   */
  save: answering<SavedSettings>()(z.object({ communityId: id, version: z.number().int().min(0), wanted }).strict()),
  /** For the coordinator and the secretary. */
  plan: answering<PlanAnswer>()(z.object({ communityId: id }).strict()),
  /**
   * Says what another plan would change, at most 200 of it, and with `save` puts it in place, as a whole or not at all; for the coordinator.
   * `version` is the one the caller read. What is so already is saved, whatever the version.
   */
  importPlan: answering<TriedPlan>()(
    z.object({ communityId: id, version: z.number().int().min(0), features: townFeatures, save: z.boolean() }).strict(),
  ),
  /** Who changed what, newest first, at most 20; those before one of them. For the coordinator and the secretary. */
  changes: answering<{ readonly changes: readonly ChangeAnswer[]; readonly more: string | null }>()(
    z.object({ communityId: id, from: id.nullable().default(null) }).strict(),
  ),
} as const
