import type { HelpStatus } from '@core/help/help-request'
import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import type { RailTimes } from '../ui/half-hour-rail/half-hour-rail.shared'
import type { GlyphName } from '../ui/icon/icon-names'
import { ARRIVE, hasUnit, type RingState, ringFace, SETTLE } from '../ui/ring/ring.shared'
import { spelledOut } from './durations'
import { latestWords } from './step-words'

/** What of a case its clocks are. */
export interface Clocked {
  readonly startedAt: EpochMs
  readonly arriveBy: EpochMs
  readonly settleBy: EpochMs
  readonly arrivedAt: EpochMs | null
  /** Until when they stand still; null while they run. */
  readonly pausedUntil: EpochMs | null
}

/** The clock that runs now: to the door until somebody is there, then to the end. */
export function dueOf({ arrivedAt, arriveBy, settleBy }: Clocked): EpochMs {
  return arrivedAt === null ? arriveBy : settleBy
}

/** While the clocks stand still nothing is late. */
export function urgencyOf(row: Clocked, now: EpochMs): RingState {
  if (row.pausedUntil !== null) return 'calm'
  return ringFace({ startAt: row.startedAt, dueAt: dueOf(row), now }, row.arrivedAt === null ? ARRIVE : SETTLE).state
}

/** What a row says of the clock that runs now: by when, or that it stands still. */
export function latestOf(row: Clocked, now: EpochMs): string {
  return row.pausedUntil === null ? latestWords(dueOf(row), now) : '计时停着'
}

/** Both clocks of a row, as one line shows them. */
export function railOf(row: Clocked & { readonly settledAt: EpochMs | null }, now: EpochMs): RailTimes {
  return {
    startAt: row.startedAt,
    ...{ arriveDueAt: row.arriveBy, settleDueAt: row.settleBy },
    ...{ arrivedAt: row.arrivedAt ?? undefined, doneAt: row.settledAt ?? undefined },
    heldUntil: row.pausedUntil ?? undefined,
    now,
  }
}

const RANKS: Readonly<Record<RingState, number>> = { over: 0, soon: 1, calm: 2, late: 3, done: 3, held: 4 }

const PAUSED_RANK = 4

/** The lower, the sooner somebody has to look: late, nearly late, running, standing still. */
export function rankOf(row: Clocked, now: EpochMs): number {
  return row.pausedUntil === null ? RANKS[urgencyOf(row, now)] : PAUSED_RANK
}

export interface LineClock {
  /** `1:40`, `+2:18` once it has run out, `+19小时36分` when that was long ago. */
  readonly digits: string
  readonly caption: string
  /** Hours in words: too wide for figures of full size. */
  readonly long: boolean
}

/** What is left of the clock that runs now, as it stands at the end of a row. */
export function lineClock(row: Clocked, now: EpochMs): LineClock {
  if (row.pausedUntil !== null) return { digits: clockTime(row.pausedUntil), caption: '计时停到', long: false }
  const arriving = row.arrivedAt === null
  const face = ringFace({ startAt: row.startedAt, dueAt: dueOf(row), now }, arriving ? ARRIVE : SETTLE)
  const over = face.state === 'over'
  const what = arriving ? '到场' : '办好'
  const caption = over ? `${what}超时` : `${what}剩`
  const digits = hasUnit(face.digits) ? spelledOut(Math.abs(now - dueOf(row))).replaceAll(' ', '') : face.digits
  return { digits: over ? `+${digits}` : digits, caption, long: hasUnit(face.digits) }
}

const GLYPHS: Readonly<Record<'waiting' | 'accepted' | 'arrived', GlyphName>> = {
  waiting: 'st-finding',
  accepted: 'st-coming',
  arrived: 'st-onsite',
}

/** Shape says which step; a triangle, that it is late. */
export function lineGlyph({ status }: { readonly status: HelpStatus }, late: boolean): GlyphName {
  if (late) return 'st-over'
  return status === 'waiting' || status === 'accepted' || status === 'arrived' ? GLYPHS[status] : 'st-settled'
}
