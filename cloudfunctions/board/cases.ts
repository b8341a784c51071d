import { appealsOf } from '../../core/board/appeal-figure'
import {
  type AnyPart,
  appealRoundsIn,
  countInAppeals,
  isOfAppeals,
  type PartOfAppeals,
} from '../../core/board/appeal-part'
import { appealRoundsOf, type CountedAppeal } from '../../core/board/appeal-round'
import type { CountedCase } from '../../core/board/counted-case'
import { sumOf } from '../../core/board/figure'
import type { HallCase } from '../../core/board/hall'
import { countIn, type Part, roundsIn } from '../../core/board/part'
import { roundsOf } from '../../core/board/round'
import type { WholeDay } from '../../core/board/whole-day'
import { boardContract, type HallAppeal } from '../../core/contract/board'
import type { EpochMs } from '../../core/kit/time'
import type { TownDate } from '../../core/kit/town-date'
import { surnameIn } from '../../core/people/surname'
import { talliesOf } from '../_shared/board/tallies-of'
import { operation } from '../_shared/operation'
import { validDays } from './board'
import { boardViewer } from './board-viewer'

/** A page: enough cases for a screen, or so many days, whose every case has to be read to know which belong. */
const PAGE_CASES = 20
const PAGE_DAYS = 4

/** One appeal a day is usual: as many as a request for help has in a day. */
const PAGE_DAYS_OF_APPEALS = 20

/**
 * The cases behind one part of one figure, newest first. The tallies say on which days there are any, so that only those are read, however
 * many cases the community has had. Fails with NOT_YOURS and INVALID_INPUT.
 */
export const cases = operation(boardContract.cases, async ({ communityId, period, zoneId, part, upTo }, context) => {
  await boardViewer(communityId, context)
  const { from, to } = validDays(period, context.now)
  const until = upTo !== null && upTo < to ? upTo : to
  const tallies = talliesOf(context)
  const having = (await tallies.within(communityId, { from, to: until }))
    .map((day) => ({ date: day.date, count: countOn(day, part, zoneId) }))
    .filter(({ count }) => count > 0)
    .reverse()
  const dates = pageOf(having, isOfAppeals(part) ? PAGE_DAYS_OF_APPEALS : PAGE_DAYS)
  const next = having[dates.length]?.date ?? null
  const where = { zoneId, now: context.now }
  if (dates.length === 0) return { cases: [], appeals: [], next }
  if (isOfAppeals(part)) {
    const brought = await tallies.appealsOf(communityId, dates)
    return { cases: [], appeals: dates.flatMap((date) => appealsOn(brought, part, { ...where, date })), next }
  }
  const requests = await tallies.casesOf(communityId, dates)
  return { cases: dates.flatMap((date) => casesOn(requests, part, { ...where, date })), appeals: [], next }
})

function countOn(day: WholeDay, part: AnyPart, zoneId: string | null): number {
  const only = { from: day.date, to: day.date }
  if (isOfAppeals(part)) return countInAppeals(appealsOf([day], only, zoneId), part)
  return countIn(sumOf([day], only, zoneId), part)
}

function pageOf(
  having: readonly { readonly date: TownDate; readonly count: number }[],
  mostDays: number,
): readonly TownDate[] {
  const dates: TownDate[] = []
  let found = 0
  for (const { date, count } of having) {
    if (dates.length >= mostDays || found >= PAGE_CASES) break
    dates.push(date)
    found += count
  }
  return dates
}

interface Where {
  readonly date: TownDate
  readonly zoneId: string | null
  readonly now: EpochMs
}

function casesOn(requests: readonly CountedCase[], part: Part, { date, zoneId, now }: Where): readonly HallCase[] {
  const rounds = requests.flatMap(roundsOf).filter((round) => round.date === date)
  const own = zoneId === null ? rounds : rounds.filter((round) => round.zoneId === zoneId)
  const byId = new Map(requests.map((request) => [request.id, request]))
  return roundsIn(own, part, now).flatMap(({ caseId, startedAt }) => {
    const request = byId.get(caseId)
    return request ? [{ ...caseOf(request), startedAt }] : []
  })
}

function appealsOn(
  brought: readonly CountedAppeal[],
  part: PartOfAppeals,
  { date, zoneId, now }: Where,
): readonly HallAppeal[] {
  const rounds = brought.flatMap(appealRoundsOf).filter((round) => round.date === date)
  const own = zoneId === null ? rounds : rounds.filter((round) => round.zoneId === zoneId)
  const byId = new Map(brought.map((appeal) => [appeal.id, appeal]))
  return appealRoundsIn(own, part, now).flatMap(({ caseId, startedAt }) => {
    const appeal = byId.get(caseId)
    return appeal ? [{ ...appealOf(appeal), startedAt }] : []
  })
}

function caseOf({ id, number, category, status, startedAt, place, responder }: CountedCase): HallCase {
  const { buildingName, zoneId } = place
  const surname = surnameIn(responder?.member.name ?? '')
  return { id, number, category, status, startedAt, buildingName, zoneId, surname }
}

function appealOf({ id, number, status, door, category, place, anonymous, startedAt }: CountedAppeal): HallAppeal {
  const buildingName = anonymous ? '' : (place?.buildingName ?? '')
  return { id, number, status, door, category: category.name, buildingName, startedAt }
}
