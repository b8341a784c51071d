import * as z from 'zod'
import { DOORS } from '../../../core/appeals/appeal'
import { APPEAL_RATE_IDS } from '../../../core/board/appeal-rates'
import { APPEAL_LENGTH_IDS, APPEAL_STANDINGS } from '../../../core/board/appeal-tally'
import { ALL_EXCLUSIONS } from '../../../core/board/exclusion'
import { FLAG_IDS } from '../../../core/board/flags'
import { LENGTH_IDS } from '../../../core/board/lengths'
import { NEWS_KINDS } from '../../../core/board/news'
import { RATE_IDS } from '../../../core/board/rates'
import { STANDINGS } from '../../../core/board/tally'
import type { WholeDay } from '../../../core/board/whole-day'
import { CATEGORIES } from '../../../core/help/categories'
import type { EpochMs } from '../../../core/kit/time'

/** A day's count with what is kept beside it. */
export interface StoredTally extends WholeDay {
  readonly version: number
  /** When it is next compared with a recount; null when it never is again. */
  readonly recountAt: EpochMs | null
  /** When such a comparison last found something else; null when none ever has. */
  readonly differedAt: EpochMs | null
}

const count = z.number().int().min(0)

const rateSchema = z.object({
  hits: count,
  misses: count,
  excluded: z.partialRecord(z.enum(ALL_EXCLUSIONS), count),
})

const zoneSchema = z.object({
  zoneId: z.string(),
  rounds: count,
  rates: z.record(z.enum(RATE_IDS), rateSchema),
  lengths: z.record(z.enum(LENGTH_IDS), z.array(z.number())),
  standings: z.record(z.enum(STANDINGS), count),
  flags: z.record(z.enum(FLAG_IDS), count),
  paused: count,
})

const appealsSchema = z.object({
  zoneId: z.string(),
  rounds: count,
  rates: z.record(z.enum(APPEAL_RATE_IDS), rateSchema),
  lengths: z.record(z.enum(APPEAL_LENGTH_IDS), z.array(z.number())),
  standings: z.record(z.enum(APPEAL_STANDINGS), count),
  doors: z.record(z.enum(DOORS), count),
})

const newsSchema = z.object({
  kind: z.enum(NEWS_KINDS),
  number: z.string(),
  category: z.enum(CATEGORIES),
  buildingName: z.string(),
  at: z.number(),
})

export const tallySchema = z.object({
  communityId: z.string(),
  date: z.string(),
  version: z.number().int(),
  countedAt: z.number(),
  zones: z.array(zoneSchema),
  /** Days counted before appeals were have none. */
  appeals: z.array(appealsSchema).default([]),
  news: z.array(newsSchema),
  changesAt: z.number().nullable(),
  recountAt: z.number().nullable(),
  differedAt: z.number().nullable(),
}) satisfies z.ZodType<StoredTally>

/** `dueAt` is stored beside it only to be queried. */
export function tallyDocument(tally: StoredTally) {
  const due = [tally.changesAt, tally.recountAt].filter((at) => at !== null)
  return { ...tally, _id: tallyId(tally), dueAt: due.length === 0 ? null : Math.min(...due) }
}

/** One document a community and day of the town: counting it twice writes the same one. */
export function tallyId({ communityId, date }: Pick<WholeDay, 'communityId' | 'date'>): string {
  return `${communityId}.${date}`
}
