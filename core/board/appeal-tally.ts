import { type AppealDoor, DOORS } from '../appeals/appeal'
import { type DurationMs, type EpochMs, SECOND_MS } from '../kit/time'
import type { TownDate } from '../kit/town-date'
import { APPEAL_JUDGES, APPEAL_RATE_IDS, type AppealRateId, appealDuesAhead } from './appeal-rates'
import type { AppealRound } from './appeal-round'
import { ascending, countOf, type RateCount, recordOf, sumOfCounts } from './count'

/** Where a round stands. `late` runs on past one of its two limits; `cannotDo` is answered, honestly. */
export const APPEAL_STANDINGS = [
  'answered',
  'cannotDo',
  'running',
  'late',
  'declined',
  'withdrawn',
  'merged',
  'toHelp',
] as const

export type AppealStanding = (typeof APPEAL_STANDINGS)[number]

export const APPEAL_STANDING_WORDS: Readonly<Record<AppealStanding, string>> = {
  answered: '已答复',
  cannotDo: '答复办不了',
  running: '在办',
  late: '超了时限',
  declined: '不受理',
  withdrawn: '居民撤了',
  merged: '并进另一件',
  toHelp: '转成求助',
}

export const DOOR_WORDS: Readonly<Record<AppealDoor, string>> = {
  app: '小程序',
  letter: '民声信箱',
  hotline: '民声热线',
  reception: '接待室',
}

export const APPEAL_LENGTH_IDS = ['decide', 'answer'] as const

export type AppealLengthId = (typeof APPEAL_LENGTH_IDS)[number]

interface AppealLength {
  readonly name: string
  readonly formula: string
}

const HOW = '取中间一件（中位数）和第九成那件（90 分位）；没走到这一步的不算，夜里和节假日也算在内。'

export const APPEAL_LENGTHS: Readonly<Record<AppealLengthId, AppealLength>> = {
  decide: { name: '受理用时', formula: `从收到到定下受不受理。${HOW}` },
  answer: { name: '答复用时', formula: `从收到（或重开）到答复。${HOW}` },
}

/** Everything the figures need of some appeals' rounds; sums of it are sums of the figures' parts. */
export interface AppealTally {
  readonly rounds: number
  readonly rates: Readonly<Record<AppealRateId, RateCount>>
  /** In whole seconds, ascending. */
  readonly lengths: Readonly<Record<AppealLengthId, readonly number[]>>
  readonly standings: Readonly<Record<AppealStanding, number>>
  /** Appeals that came in, by the door; a reopened one came in once. */
  readonly doors: Readonly<Record<AppealDoor, number>>
}

/** `zoneId` is empty for what is about no place. */
export interface AppealZoneTally extends AppealTally {
  readonly zoneId: string
}

/** The appeals of one day of one community. */
export interface AppealDay {
  readonly communityId: string
  readonly date: TownDate
  /** Only zones that had a round. */
  readonly appeals: readonly AppealZoneTally[]
}

export const NO_APPEALS: AppealTally = tallyAppeals([], 0)

/** Counts the rounds of one day, each under its zone. */
export function tallyAppealDay(date: TownDate, rounds: readonly AppealRound[], now: EpochMs): AppealDay['appeals'] {
  const own = rounds.filter((round) => round.date === date)
  const zoneIds = [...new Set(own.map(({ zoneId }) => zoneId))].sort()
  return zoneIds.map((zoneId) => {
    const ofZone = own.filter((round) => round.zoneId === zoneId)
    return { zoneId, ...tallyAppeals(ofZone, now) }
  })
}

/** Counts rounds as they stand at an instant. */
export function tallyAppeals(rounds: readonly AppealRound[], now: EpochMs): AppealTally {
  const many = (is: (round: AppealRound) => boolean) => rounds.filter(is).length
  return {
    rounds: rounds.length,
    rates: recordOf(APPEAL_RATE_IDS, (id) => countOf(rounds.map((round) => APPEAL_JUDGES[id](round, now)))),
    lengths: recordOf(APPEAL_LENGTH_IDS, (id) => ascending(rounds.flatMap((round) => secondsIn(id, round) ?? []))),
    standings: recordOf(APPEAL_STANDINGS, (one) => many((round) => appealStandingOf(round, now) === one)),
    doors: recordOf(DOORS, (door) => many((round) => round.nth === 0 && round.door === door)),
  }
}

/** Adds tallies up: days to a period, zones to a community. */
export function addUpAppeals(tallies: readonly AppealTally[]): AppealTally {
  const sum = (of: (tally: AppealTally) => number) => tallies.reduce((total, tally) => total + of(tally), 0)
  return {
    rounds: sum(({ rounds }) => rounds),
    rates: recordOf(APPEAL_RATE_IDS, (id) => sumOfCounts(tallies.map(({ rates }) => rates[id]))),
    lengths: recordOf(APPEAL_LENGTH_IDS, (id) => ascending(tallies.flatMap(({ lengths }) => lengths[id]))),
    standings: recordOf(APPEAL_STANDINGS, (one) => sum(({ standings }) => standings[one])),
    doors: recordOf(DOORS, (door) => sum(({ doors }) => doors[door])),
  }
}

/** When the clock alone changes something about these rounds; null when only people can. */
export function appealsChangeAt(rounds: readonly AppealRound[], now: EpochMs): EpochMs | null {
  const ahead = rounds.flatMap((round) => appealDuesAhead(round, now))
  return ahead.length === 0 ? null : Math.min(...ahead)
}

export function appealStandingOf(round: AppealRound, now: EpochMs): AppealStanding {
  const { end, answeredAt, cannotDo, decidedAt, acceptBy, answerBy } = round
  if (end === 'declined' || end === 'withdrawn' || end === 'merged' || end === 'toHelp') return end
  if (answeredAt !== null) return cannotDo ? 'cannotDo' : 'answered'
  const by = decidedAt === null && acceptBy !== null ? acceptBy : answerBy
  return now >= by ? 'late' : 'running'
}

const MEASURES: Readonly<Record<AppealLengthId, (round: AppealRound) => DurationMs | null>> = {
  decide: ({ decideMs }) => decideMs,
  answer: ({ answerMs }) => answerMs,
}

function secondsIn(id: AppealLengthId, round: AppealRound): number | null {
  const ms = MEASURES[id](round)
  return ms === null ? null : Math.round(ms / SECOND_MS)
}
