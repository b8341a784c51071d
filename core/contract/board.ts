import * as z from 'zod'
import { type AppealDoor, type AppealStatus, DOORS } from '../appeals/appeal'
import type { AppealTrendDay } from '../board/appeal-figure'
import { APPEAL_RATE_IDS, type AppealRateId } from '../board/appeal-rates'
import { APPEAL_STANDINGS, type AppealLengthId, type AppealStanding } from '../board/appeal-tally'
import type { CoverTable } from '../board/cover-table'
import { ALL_EXCLUSIONS } from '../board/exclusion'
import type { RateFigure, TrendDay, ZoneLine } from '../board/figure'
import { FLAG_IDS, type FlagId } from '../board/flags'
import type { HallCase, HallRow } from '../board/hall'
import type { LengthFigure } from '../board/lengths'
import type { News } from '../board/news'
import type { Days } from '../board/period'
import { RATE_IDS } from '../board/rates'
import type { StreetLine } from '../board/street-line'
import { STANDINGS, type Standing } from '../board/tally'
import type { EpochMs } from '../kit/time'
import type { TownDate } from '../kit/town-date'
import { id } from './fields'
import { answering } from './operation'

/** A member on duty on the plan: where, and by the surname alone. */
export interface HallMember {
  readonly surname: string
  readonly lng: number
  readonly lat: number
  readonly busy: boolean
}

/** Who is on duty, and who cannot be reached or has not turned up: counts, and surnames of those who are looked for. */
export interface HallReach {
  readonly onDuty: number
  readonly reachable: number
  /** By the roster. */
  readonly expected: number
  readonly silent: readonly string[]
  readonly absent: readonly { readonly surname: string; readonly since: EpochMs }[]
}

/** A period's figures. */
export interface BoardFigures {
  readonly days: Days
  readonly rounds: number
  readonly paused: number
  readonly rates: readonly RateFigure[]
  readonly lengths: readonly LengthFigure[]
  readonly flags: Readonly<Record<FlagId, number>>
}

/** A period's figures of the people's-voice station. */
export interface AppealFigures {
  readonly days: Days
  readonly rounds: number
  readonly rates: readonly RateFigure<AppealRateId>[]
  readonly lengths: readonly LengthFigure<AppealLengthId>[]
  readonly standings: Readonly<Record<AppealStanding, number>>
  readonly doors: Readonly<Record<AppealDoor, number>>
}

/** The whole screen. Nothing in it may not hang in a public hall. */
export interface Board {
  readonly coordinator: string
  readonly open: readonly HallRow[]
  readonly members: readonly HallMember[]
  readonly reach: HallReach
  readonly cover: CoverTable
  readonly news: readonly News[]
  /** Days whose stored count and recount differed in the last week: they have been put right. */
  readonly differed: readonly TownDate[]
  readonly today: {
    readonly rounds: number
    readonly standings: Readonly<Record<Standing, number>>
    readonly lengths: readonly LengthFigure[]
    readonly rates: readonly RateFigure[]
  }
  readonly figures: BoardFigures
  readonly trend: readonly TrendDay[]
  readonly zones: readonly ZoneLine[]
  readonly appeals: AppealFigures & { readonly trend: readonly AppealTrendDay[] }
}

/** `unchanged` when the caller has this very board already. */
export type BoardAnswer =
  | { readonly unchanged: true; readonly stamp: string }
  | { readonly unchanged: false; readonly stamp: string; readonly board: Board }

/** An appeal behind a figure: where it is about, unless it is anonymous, and the number by which those who may look it up. */
export interface HallAppeal {
  readonly id: string
  readonly number: string
  readonly status: AppealStatus
  readonly category: string
  readonly door: AppealDoor
  /** Empty for no place, and of an anonymous one. */
  readonly buildingName: string
  readonly startedAt: EpochMs
}

/** A page of the cases behind a figure, of the kind the figure is about, newest day first; `next` asks for the days before, null at the end. */
export interface BoardCases {
  readonly cases: readonly HallCase[]
  readonly appeals: readonly HallAppeal[]
  readonly next: TownDate | null
}

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const period = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('today') }).strict(),
  z.object({ kind: z.literal('week') }).strict(),
  z.object({ kind: z.literal('month') }).strict(),
  z.object({ kind: z.literal('custom'), from: date, to: date }).strict(),
])

const verdict = z.enum(['hit', 'miss', ...ALL_EXCLUSIONS])

/** One part of one figure: what a tap on it asks for. */
export const figurePart = z.discriminatedUnion('of', [
  z.object({ of: z.literal('rate'), id: z.enum(RATE_IDS), verdict }).strict(),
  z.object({ of: z.literal('flag'), id: z.enum(FLAG_IDS) }).strict(),
  z.object({ of: z.literal('standing'), id: z.enum(STANDINGS) }).strict(),
  z.object({ of: z.literal('appealRate'), id: z.enum(APPEAL_RATE_IDS), verdict }).strict(),
  z.object({ of: z.literal('appealStanding'), id: z.enum(APPEAL_STANDINGS) }).strict(),
  z.object({ of: z.literal('appealDoor'), id: z.enum(DOORS) }).strict(),
])

/** A month as a page shows it and as a file to keep. */
export interface MonthReport {
  readonly figures: BoardFigures
  readonly appeals: AppealFigures
  readonly zones: readonly ZoneLine[]
  readonly fileName: string
  /** An XLSX workbook with all of it, each zone and each day, base64. */
  readonly file: string
}

/** A street's communities beside each other, in the street's own order. */
export interface StreetBoard {
  readonly name: string
  readonly days: Days
  readonly communities: readonly StreetLine[]
}

export const boardContract = {
  /** For whom a street has put down. Fails with NOT_YOURS, and INVALID_INPUT for days that do not exist or are too many. */
  street: answering<StreetBoard>()(z.object({ period }).strict()),
  /** For those who oversee; `month` is `YYYY-MM`. Fails with NOT_YOURS, and INVALID_INPUT for a month that does not exist or lies ahead. */
  report: answering<MonthReport>()(z.object({ communityId: id, month: z.string().regex(/^\d{4}-\d{2}$/) }).strict()),
  /** For those who oversee the community or its street. Fails with NOT_YOURS, and INVALID_INPUT for days that do not exist or are too many. */
  board: answering<BoardAnswer>()(
    z.object({ communityId: id, period, zoneId: id.nullable(), stamp: z.string().max(40).nullable() }).strict(),
  ),
  /** The cases of one part of one figure, for those who oversee; from `upTo` backwards. */
  cases: answering<BoardCases>()(
    z.object({ communityId: id, period, zoneId: id.nullable(), part: figurePart, upTo: date.nullable() }).strict(),
  ),
} as const
