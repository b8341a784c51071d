import { createHash } from 'node:crypto'
import { APPEAL_TREND_SPAN_DAYS, appealTrend } from '../../core/board/appeal-figure'
import { lengthFigures, rankZones, rateFigures, sumOf, TREND_SPAN_DAYS, trendOf } from '../../core/board/figure'
import { hallRow } from '../../core/board/hall'
import { type Days, daysBefore, daysOf, type Period } from '../../core/board/period'
import { type Board, boardContract } from '../../core/contract/board'
import { DAY_MS, type EpochMs } from '../../core/kit/time'
import { addDays, townDateOf } from '../../core/kit/town-date'
import { surnameIn } from '../../core/people/surname'
import { AppError } from '../_shared/app-error'
import { talliesOf } from '../_shared/board/tallies-of'
import type { StoredTally } from '../_shared/documents/tally-document'
import { operation } from '../_shared/operation'
import { type Asked, appealFiguresIn } from './appeal-figures-in'
import { boardViewer } from './board-viewer'
import { coverKept } from './cover-kept'
import { membersIn, reachIn } from './hall-people'

/** Days of the trend. */
const TREND_DAYS = 14

/** News and recounts older than this are nobody's matter today. */
const NEWS_MS = DAY_MS
const DIFFERED_MS = 7 * DAY_MS

/** The whole screen in one answer; an answer the caller has already comes back as its stamp alone. Fails with NOT_YOURS, and INVALID_INPUT for days that do not exist or are too many. */
export const board = operation(boardContract.board, async ({ communityId, period, zoneId, stamp }, context) => {
  await boardViewer(communityId, context)
  const { now } = context
  const days = validDays(period, now)
  const today = townDateOf(now)
  const before = daysBefore(period, days)
  const trend = { from: addDays(today, 1 - TREND_DAYS), to: today }
  const reachesBack = addDays(trend.from, 1 - Math.max(TREND_SPAN_DAYS, APPEAL_TREND_SPAN_DAYS))
  const earliest = [before.from, days.from, reachesBack].sort()[0] ?? today
  const [community, open, found, kept, tallies] = await Promise.all([
    context.communities.get(communityId),
    context.requests.openIn(communityId),
    context.presences.onDutyIn(communityId),
    coverKept(communityId, context),
    talliesOf(context).within(communityId, { from: earliest, to: today }),
  ])
  const answer: Board = {
    coordinator: surnameIn(community.coordinator.name),
    open: open.map(hallRow),
    members: membersIn(found, now),
    reach: reachIn(found, kept, now),
    cover: kept.cover,
    ...mattersIn(tallies, now),
    today: todayIn(tallies, { from: today, to: today }, zoneId),
    figures: figuresIn(tallies, { days, before, zoneId }),
    trend: trendOf(tallies, trend, zoneId),
    zones: rankZones(
      tallies,
      days,
      community.zones.map(({ id }) => id),
    ),
    appeals: { ...appealFiguresIn(tallies, { days, before, zoneId }), trend: appealTrend(tallies, trend, zoneId) },
  }
  const own = stampOf(answer)
  return own === stamp
    ? { unchanged: true as const, stamp: own }
    : { unchanged: false as const, stamp: own, board: answer }
})

/** The days of a period, or INVALID_INPUT. */
export function validDays(period: Period, now: EpochMs): Days {
  const days = daysOf(period, now)
  if (!days) throw new AppError('INVALID_INPUT', 'no such days', ['period'])
  return days
}

function todayIn(tallies: readonly StoredTally[], today: Days, zoneId: string | null): Board['today'] {
  const tally = sumOf(tallies, today, zoneId)
  const { rounds, standings } = tally
  return { rounds, standings, lengths: lengthFigures(tally), rates: rateFigures(tally) }
}

/** A period's figures, against those of another. */
export function figuresIn(tallies: readonly StoredTally[], { days, before, zoneId }: Asked): Board['figures'] {
  const tally = sumOf(tallies, days, zoneId)
  const { rounds, paused, flags } = tally
  const rates = rateFigures(tally, sumOf(tallies, before, zoneId))
  return { ...{ days, rounds, paused, flags, rates }, lengths: lengthFigures(tally) }
}

function mattersIn(tallies: readonly StoredTally[], now: EpochMs): Pick<Board, 'news' | 'differed'> {
  const all = tallies.flatMap(({ news }) => news).filter(({ at }) => now - at < NEWS_MS)
  // A case reopened on another day is counted, and tells its news, on both.
  const once = new Map(all.map((one) => [`${one.number} ${one.kind} ${one.at}`, one]))
  const differed = tallies.filter(({ differedAt }) => differedAt !== null && now - differedAt < DIFFERED_MS)
  return {
    news: [...once.values()].sort((a, b) => b.at - a.at),
    differed: differed.map(({ date }) => date),
  }
}

function stampOf(answer: Board): string {
  return createHash('sha256').update(JSON.stringify(answer)).digest('base64url').slice(0, 22)
}
