import * as z from 'zod'
import type { CountedAppeal } from '../../../core/board/appeal-round'
import { appealSchema } from './appeal-document'

const whole = appealSchema.pick({
  ...{ id: true, number: true, status: true, door: true, anonymous: true, startedAt: true, earlierLimits: true },
})

const { shape } = appealSchema

/** What of a stored appeal its figures are made of; all of it is asked for by `COUNTED_APPEAL_FIELDS`. */
export const countedAppealSchema = whole.extend({
  category: shape.category.pick({ name: true }),
  // A part of nothing does not come back as nothing: it does not come back.
  place: shape.place.unwrap().pick({ zoneId: true, buildingName: true }).nullable().default(null),
  acceptClock: shape.acceptClock.pick({ by: true }),
  answerClock: shape.answerClock.pick({ by: true }),
  word: shape.word.unwrap().pick({ solved: true, stars: true }).nullable().default(null),
  history: z.array(shape.history.element.pick({ at: true, move: true })),
}) satisfies z.ZodType<CountedAppeal>

/** Their paths in the database. */
export const COUNTED_APPEAL_FIELDS: readonly string[] = [
  ...Object.keys(whole.shape).filter((field) => field !== 'id'),
  ...['category.name', 'place.zoneId', 'place.buildingName', 'acceptClock.by', 'answerClock.by'],
  ...['word.solved', 'word.stars', 'history.at', 'history.move'],
]
