import type { EpochMs } from '../kit/time'
import { addDays, daysBetween, isTownDate, type TownDate, townInstant } from '../kit/town-date'
import type { Band, Leave, Post, RosterPlan } from './post'
import type { SlotKey } from './week'

/** One shift of one day: who is needed where, from when (included) to when (not included). */
export interface Slot {
  readonly key: SlotKey
  readonly date: TownDate
  readonly post: Post
  readonly band: Band
  readonly from: EpochMs
  readonly to: EpochMs
}

const DAYS_IN_WEEK = 7

/** Every shift of a week, day by day within each post; those that begin on Sunday night reach into the following week. */
export function slotsOf({ posts }: Pick<RosterPlan, 'posts'>, monday: TownDate): readonly Slot[] {
  const days = Array.from({ length: DAYS_IN_WEEK }, (_, day) => addDays(monday, day))
  return posts.flatMap((post) => post.bands.flatMap((band) => days.map((date) => slotOn(post, band, date))))
}

/** The shift a key names; undefined when the plan has no such post or band, or the day does not exist. */
export function slotOf({ posts }: Pick<RosterPlan, 'posts'>, key: SlotKey): Slot | undefined {
  const [date = '', postId, bandId] = key.split('.')
  const post = posts.find(({ id }) => id === postId)
  const band = post?.bands.find(({ id }) => id === bandId)
  return post && band && isTownDate(date) ? slotOn(post, band, date) : undefined
}

/** The day a key names, whether or not the rest of it means anything. */
export function dateIn(key: SlotKey): TownDate {
  return key.slice(0, 10)
}

export function slotKey(date: TownDate, postId: string, bandId: string): SlotKey {
  return `${date}.${postId}.${bandId}`
}

export function isInWeek(date: TownDate, monday: TownDate): boolean {
  const day = daysBetween(monday, date)
  return day >= 0 && day < DAYS_IN_WEEK
}

/** From an instant (included) to an instant (not included). */
export interface Span {
  readonly from: EpochMs
  readonly to: EpochMs
}

/** Whether two spans share any instant; touching ends share none. */
export function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to
}

export function covers({ from, to }: Span, at: EpochMs): boolean {
  return from <= at && at < to
}

/** The leave that takes somebody away from a part of a span. */
export function leaveIn(leaves: readonly Leave[], personId: string, span: Span): Leave | undefined {
  return leaves.find((leave) => leave.personId === personId && overlap(leave, span))
}

/** What is left of a span without somebody's leaves, in order. */
export function withoutLeaves(span: Span, leaves: readonly Leave[], personId: string): readonly Span[] {
  return leaves
    .filter((leave) => leave.personId === personId)
    .reduce<readonly Span[]>((parts, leave) => parts.flatMap((part) => cut(part, leave)), [span])
}

function cut(part: Span, away: Span): readonly Span[] {
  if (!overlap(part, away)) return [part]
  const sides = [
    { from: part.from, to: Math.max(part.from, away.from) },
    { from: Math.min(part.to, away.to), to: part.to },
  ]
  return sides.filter(({ from, to }) => from < to)
}

function slotOn(post: Post, band: Band, date: TownDate): Slot {
  const { fromMinute, toMinute } = band
  const key = slotKey(date, post.id, band.id)
  return { key, date, post, band, from: townInstant(date, fromMinute), to: townInstant(date, toMinute) }
}
