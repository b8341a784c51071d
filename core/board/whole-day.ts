import type { EpochMs } from '../kit/time'
import { appealRoundsOf, type CountedAppeal } from './appeal-round'
import { type AppealDay, appealsChangeAt, tallyAppealDay } from './appeal-tally'
import { saysTheSame } from './count'
import type { CountedCase } from './counted-case'
import { type News, newsOf } from './news'
import { roundsOf } from './round'
import { changesAt, type DayTally, tallyDay } from './tally'

/** Everything that is counted of one day. */
export interface WholeDay extends DayTally, AppealDay {
  readonly news: readonly News[]
  /** When the clock alone changes it; null when only people can. */
  readonly changesAt: EpochMs | null
}

/** The cases that have a round on a day; what else they have is of other days. */
export interface DayCases {
  readonly cases: readonly CountedCase[]
  readonly appeals: readonly CountedAppeal[]
}

/** Counts a day, requests for help and appeals, as they stand at an instant. */
export function countDay(
  { communityId, date }: Pick<WholeDay, 'communityId' | 'date'>,
  { cases, appeals }: DayCases,
  now: EpochMs,
): WholeDay {
  const rounds = cases.flatMap(roundsOf).filter((round) => round.date === date)
  const brought = appeals.flatMap(appealRoundsOf).filter((round) => round.date === date)
  const soonest = [changesAt(rounds, now), appealsChangeAt(brought, now)].filter((at) => at !== null)
  return {
    ...tallyDay({ communityId, date }, rounds, now),
    appeals: tallyAppealDay(date, brought, now),
    news: newsOf(cases),
    changesAt: soonest.length === 0 ? null : Math.min(...soonest),
  }
}

/** What was counted, by zone. */
export function countsIn({ zones, appeals }: Pick<WholeDay, 'zones' | 'appeals'>) {
  return { zones, appeals }
}

/** Whether two counts say the same, whenever they were made. */
export function sameCount(a: Pick<WholeDay, 'zones' | 'appeals'>, b: Pick<WholeDay, 'zones' | 'appeals'>): boolean {
  return saysTheSame(countsIn(a), countsIn(b))
}
