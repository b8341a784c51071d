import { sumOf } from '../../core/board/figure'
import { type HallCase, hallRow } from '../../core/board/hall'
import { countIn, type Part, roundsIn } from '../../core/board/part'
import { roundsOf } from '../../core/board/round'
import { boardContract } from '../../core/contract/board'
import type { HelpRequest } from '../../core/help/help-request'
import type { EpochMs } from '../../core/kit/time'
import type { TownDate } from '../../core/kit/town-date'
import { mayOversee } from '../../core/people/permissions'
import { talliesOf } from '../_shared/board/tallies-of'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'
import { validDays } from './board'

/** A page: enough cases for a screen, or so many days, whose every case has to be read to know which belong. */
const PAGE_CASES = 20
const PAGE_DAYS = 4

/**
 * The cases behind one part of one figure, newest first. The tallies say on which days there are any, so that only those are read, however
 * many cases the community has had. Fails with NOT_YOURS and INVALID_INPUT.
 */
export const cases = operation(boardContract.cases, async ({ communityId, period, zoneId, part, upTo }, context) => {
  await callerWho(mayOversee, context, communityId)
  const { from, to } = validDays(period, context.now)
  const until = upTo !== null && upTo < to ? upTo : to
  const tallies = await talliesOf(context).within(communityId, { from, to: until })
  const having = tallies
    .map(({ date }) => ({ date, count: countIn(sumOf(tallies, { from: date, to: date }, zoneId), part) }))
    .filter(({ count }) => count > 0)
    .reverse()
  const dates = pageOf(having)
  const requests = dates.length > 0 ? await talliesOf(context).casesOf(communityId, dates) : []
  const next = having[dates.length]?.date ?? null
  return { cases: dates.flatMap((date) => ofDay(requests, { date, zoneId, part, now: context.now })), next }
})

function pageOf(having: readonly { readonly date: TownDate; readonly count: number }[]): readonly TownDate[] {
  const dates: TownDate[] = []
  let found = 0
  for (const { date, count } of having) {
    if (dates.length >= PAGE_DAYS || found >= PAGE_CASES) break
    dates.push(date)
    found += count
  }
  return dates
}

interface OfDay {
  readonly date: TownDate
  readonly zoneId: string | null
  readonly part: Part
  readonly now: EpochMs
}

function ofDay(requests: readonly HelpRequest[], { date, zoneId, part, now }: OfDay): readonly HallCase[] {
  const rounds = requests.flatMap(roundsOf).filter((round) => round.date === date)
  const own = zoneId === null ? rounds : rounds.filter((round) => round.zoneId === zoneId)
  const byId = new Map(requests.map((request) => [request.id, request]))
  return roundsIn(own, part, now).flatMap(({ caseId, startedAt }) => {
    const request = byId.get(caseId)
    return request ? [{ ...caseOf(request), startedAt }] : []
  })
}

function caseOf(request: HelpRequest): HallCase {
  const { id, category, buildingName, zoneId, surname, status, startedAt } = hallRow(request)
  return { id, category, buildingName, zoneId, surname, status, startedAt, number: request.number }
}
