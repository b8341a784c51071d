import type { EpochMs } from '../kit/time'
import type { Verdict } from './count'
import type { Round } from './round'

export const RATE_IDS = ['respond', 'arrive', 'settle', 'solved', 'satisfied'] as const

export type RateId = (typeof RATE_IDS)[number]

/** One rate, whole: what board, report and export show of it comes from here and from nowhere else. */
export interface Rate<Id extends string = RateId, Judged = Round> {
  readonly id: Id
  readonly name: string
  readonly numerator: string
  readonly denominator: string
  /** Fraction and period in one sentence, as it stands beside the figure. */
  readonly formula: string
  judge(round: Judged, now: EpochMs): Verdict
}

/** Below this a rate or a middle says nothing, and nothing is shown: one lucky case is 100 %. */
export const MIN_SAMPLE = 10

export const TOO_FEW_WORDS = '样本不足'

/** From so many stars on, a resident is satisfied. */
export const SATISFIED_STARS = 4

export const RATES: Readonly<Record<RateId, Rate>> = {
  respond: {
    id: 'respond',
    name: '响应率',
    numerator: '按时有人接、没有放下的',
    denominator: '到了接单时限的',
    formula: '按时有人接 ÷ 到了接单时限。时限是承诺里“没人接就问所有人”的那一刻，一般 3 分钟；接了又放下不算接。',
    judge: respond,
  },
  arrive: {
    id: 'arrive',
    name: '按时到场率',
    numerator: '按时到场的',
    denominator: '到了到场时限的',
    formula: '按时到场 ÷ 到了到场时限。时限是立案时承诺的，一般 10 分钟；到场要有到达码或定位。',
    judge: arrive,
  },
  settle: {
    id: 'settle',
    name: '按时办好率',
    numerator: '按时报办好的',
    denominator: '到了办好时限的',
    formula: '按时报办好 ÷ 到了办好时限。时限是立案时承诺的，一般 30 分钟；办没办好另看解决率。',
    judge: settle,
  },
  solved: {
    id: 'solved',
    name: '解决率',
    numerator: '居民说解决了的',
    denominator: '问了居民、居民也回了的',
    formula: '居民说解决了 ÷ 问了并且回了。没回话是未评价，不算解决；说没办好又重开的算没解决。',
    judge: solved,
  },
  satisfied: {
    id: 'satisfied',
    name: '满意率',
    numerator: '打 4 分、5 分的',
    denominator: '居民本人打了分的',
    formula: '打 4–5 分 ÷ 打了分。没打分是未评价，不算满意；别人代说的分不算。',
    judge: satisfied,
  },
}

/** How each rate judges, without its words: whoever only counts carries no text. */
export const JUDGES: Readonly<Record<RateId, Rate['judge']>> = { respond, arrive, settle, solved, satisfied }

function respond(round: Round, now: EpochMs): Verdict {
  return inTime(round, { doneAt: round.acceptedAt, by: round.acceptBy, now })
}

function arrive(round: Round, now: EpochMs): Verdict {
  return inTime(round, { doneAt: round.arrivedAt, by: round.arriveBy, now })
}

function settle(round: Round, now: EpochMs): Verdict {
  return inTime(round, { doneAt: round.settledAt, by: round.settleBy, now })
}

interface Due {
  readonly doneAt: EpochMs | null
  readonly by: EpochMs
  readonly now: EpochMs
}

/** Done in time or not. What ended before its time was up was never due; what ended after it was late all the same. */
function inTime(round: Round, { doneAt, by, now }: Due): Verdict {
  if (round.drill) return 'DRILL'
  if (doneAt !== null) return doneAt <= by ? 'hit' : 'miss'
  if (round.endedAt !== null && round.endedAt <= by && round.end === 'withdrawn') return 'WITHDRAWN'
  if (round.endedAt !== null && round.endedAt <= by && round.end === 'referred') return 'REFERRED'
  return now > by ? 'miss' : 'RUNNING'
}

function solved(round: Round): Verdict {
  if (round.drill) return 'DRILL'
  if (round.settledAt === null) return 'NOT_SETTLED'
  if (round.end === null) return 'AWAITING_WORD'
  if (round.end === 'silent') return 'SILENT'
  return round.end === 'reopened' ? 'miss' : 'hit'
}

function satisfied(round: Round): Verdict {
  if (round.drill) return 'DRILL'
  if (round.settledAt === null) return 'NOT_SETTLED'
  if (round.end === null) return 'AWAITING_WORD'
  if (round.stars === null) return round.end === 'silent' ? 'SILENT' : 'NOT_RATED'
  return round.stars >= SATISFIED_STARS ? 'hit' : 'miss'
}

/** The instants at which a round's verdicts change by the clock alone, soonest first. */
export function duesAhead(round: Round, now: EpochMs): readonly EpochMs[] {
  if (round.drill || round.endedAt !== null) return []
  const open = [
    { doneAt: round.acceptedAt, by: round.acceptBy },
    { doneAt: round.arrivedAt, by: round.arriveBy },
    { doneAt: round.settledAt, by: round.settleBy },
  ]
  // The last millisecond still counts as in time.
  return open
    .filter(({ doneAt, by }) => doneAt === null && by >= now)
    .map(({ by }) => by + 1)
    .sort((a, b) => a - b)
}
