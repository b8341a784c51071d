import type { EpochMs } from '../kit/time'
import type { AppealRound } from './appeal-round'
import type { Verdict } from './count'
import type { Exclusion } from './exclusion'
import { type Rate, SATISFIED_STARS } from './rates'

export const APPEAL_RATE_IDS = ['appealAccept', 'appealAnswer', 'appealSolved', 'appealSatisfied'] as const

export type AppealRateId = (typeof APPEAL_RATE_IDS)[number]

/** The rates of the people's-voice station, each whole, as those of the requests for help. */
export const APPEAL_RATES: Readonly<Record<AppealRateId, Rate<AppealRateId, AppealRound>>> = {
  appealAccept: {
    id: 'appealAccept',
    name: '按时受理率',
    numerator: '按时定了受不受理的',
    denominator: '到了受理时限的',
    formula:
      '按时定下受不受理 ÷ 到了受理时限。时限一般 1 个工作日，节假日不算；不受理要两个人定、说得出理由；重开的不再算一次受理。',
    judge: accepted,
  },
  appealAnswer: {
    id: 'appealAnswer',
    name: '按时答复率',
    numerator: '按时答复的',
    denominator: '到了答复时限的',
    formula:
      '按时答复 ÷ 到了答复时限。时限是收下时按类别定的 3、5、10 或 15 个工作日，批准延期的算到延期那天；照实说办不了也算答复。',
    judge: answered,
  },
  appealSolved: {
    id: 'appealSolved',
    name: '诉求解决率',
    numerator: '居民说解决了的',
    denominator: '答复了、居民也回了话的',
    formula: '居民说解决了 ÷ 答复了并且回了话。没回话是未评价，不算解决；说没解决、重开的、答复办不了的，都算没解决。',
    judge: solved,
  },
  appealSatisfied: {
    id: 'appealSatisfied',
    name: '诉求满意率',
    numerator: '打 4 分、5 分的',
    denominator: '居民本人打了分的',
    formula: '打 4–5 分 ÷ 打了分。没打分是未评价，不算满意；别人代说的分不算。',
    judge: satisfied,
  },
}

/** How each rate judges, without its words: whoever only counts carries no text. */
export const APPEAL_JUDGES: Readonly<Record<AppealRateId, Judge>> = {
  appealAccept: accepted,
  appealAnswer: answered,
  appealSolved: solved,
  appealSatisfied: satisfied,
}

type Judge = Rate<AppealRateId, AppealRound>['judge']

function accepted(round: AppealRound, now: EpochMs): Verdict {
  if (round.acceptBy === null) return 'TAKEN_ON_BEFORE'
  return inTime(round, { doneAt: round.decidedAt, by: round.acceptBy, now })
}

function answered(round: AppealRound, now: EpochMs): Verdict {
  return inTime(round, { doneAt: round.answeredAt, by: round.answerBy, now })
}

interface Due {
  readonly doneAt: EpochMs | null
  readonly by: EpochMs
  readonly now: EpochMs
}

/** What ends an appeal without an answer, before anybody was late. */
const LEFT: Readonly<Partial<Record<NonNullable<AppealRound['end']>, Exclusion>>> = {
  withdrawn: 'WITHDRAWN',
  declined: 'DECLINED',
  merged: 'MERGED',
  toHelp: 'TO_HELP',
}

/** Done in time or not: the instant of the limit itself is late, as on the desk. What ended before it was never due. */
function inTime({ end, endedAt }: AppealRound, { doneAt, by, now }: Due): Verdict {
  if (doneAt !== null) return doneAt < by ? 'hit' : 'miss'
  const left = end === null ? undefined : LEFT[end]
  if (left && endedAt !== null && endedAt < by) return left
  return now >= by ? 'miss' : 'RUNNING'
}

function solved({ answeredAt, end, cannotDo, word }: AppealRound): Verdict {
  if (answeredAt === null) return 'NOT_ANSWERED'
  if (end === null) return 'AWAITING_WORD'
  if (end === 'silent') return 'SILENT'
  return end === 'confirmed' && !cannotDo && word?.solved === true ? 'hit' : 'miss'
}

function satisfied({ answeredAt, end, word }: AppealRound): Verdict {
  if (answeredAt === null) return 'NOT_ANSWERED'
  if (end === null) return 'AWAITING_WORD'
  if (end === 'silent') return 'SILENT'
  if (word === null || word.stars === null) return 'NOT_RATED'
  return word.stars >= SATISFIED_STARS ? 'hit' : 'miss'
}

/** The instants at which a round's verdicts change by the clock alone, soonest first. */
export function appealDuesAhead(round: AppealRound, now: EpochMs): readonly EpochMs[] {
  if (round.endedAt !== null) return []
  const open: readonly (EpochMs | null)[] = [
    round.decidedAt === null ? round.acceptBy : null,
    round.answeredAt === null ? round.answerBy : null,
  ]
  return open.filter((by) => by !== null && by > now).sort((a, b) => Number(a) - Number(b)) as readonly EpochMs[]
}
