import * as z from 'zod'
import type { CountedCase } from '../../../core/board/counted-case'
import { helpRequestSchema } from './help-request-document'

const whole = helpRequestSchema.pick({
  ...{ id: true, number: true, status: true, category: true, drill: true },
  ...{ startedAt: true, closedAt: true, pledge: true },
})

const { shape } = helpRequestSchema

/** What of a stored case its figures are made of; all of it is asked for by `COUNTED_FIELDS`. */
export const countedCaseSchema = whole.extend({
  place: shape.place.pick({ zoneId: true, buildingName: true }),
  resident: z.object({ id: z.string() }),
  // A part of nothing does not come back as nothing: it does not come back.
  responder: z
    .object({ member: z.object({ name: z.string() }) })
    .nullable()
    .default(null),
  call: shape.call.unwrap().pick({ pickedUpAt: true }).nullable().default(null),
  policy: z.object({ widenAfterMs: z.number() }),
  pauses: z.array(shape.pauses.element.pick({ at: true, until: true, resumedAt: true })),
  rating: shape.rating.unwrap().pick({ stars: true }).nullable().default(null),
  history: z.array(shape.history.element.pick({ at: true, by: true, move: true })),
}) satisfies z.ZodType<CountedCase>

/** Their paths in the database. */
export const COUNTED_FIELDS: readonly string[] = [
  ...Object.keys(whole.shape).filter((field) => field !== 'id'),
  ...['place.zoneId', 'place.buildingName', 'resident.id', 'responder.member.name'],
  ...['call.pickedUpAt', 'policy.widenAfterMs', 'pauses.at', 'pauses.until', 'pauses.resumedAt', 'rating.stars'],
  ...['history.at', 'history.by', 'history.move'],
]
