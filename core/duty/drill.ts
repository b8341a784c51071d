import { done, type Outcome, refuse } from '../kit/outcome'
import { type DurationMs, type EpochMs, minutes } from '../kit/time'
import { minuteOfDay, townDateOf, townInstant } from '../kit/town-date'
import type { ChannelName } from '../message/channel'
import type { DrillMessageKind, Message } from '../message/message'
import type { Way } from '../message/way'
import type { Contact } from '../people/person'

/** One member's part in a drill: whether a call gets through. It counts for nothing else. */
interface DrillPart {
  readonly memberId: string
  readonly name: string
  readonly answeredAt: EpochMs | null
  /** What carried the page; null before the sweep and when nothing did. */
  readonly by: ChannelName | null
  /** What was tried and did not carry it; empty before the sweep. */
  readonly failed: readonly ChannelName[]
}

/** Everybody on duty paged once, to learn who can be reached. Counts for nothing else. */
export interface Drill {
  readonly id: string
  readonly communityId: string
  readonly version: number
  /** The coordinator who started it, or `engine`. */
  readonly startedBy: string
  readonly startedAt: EpochMs
  readonly endsAt: EpochMs
  /** When it was added up; null while answers still come in. */
  readonly sweptAt: EpochMs | null
  readonly parts: readonly DrillPart[]
}

/** An answer counts for as long as a case may take. */
export const DRILL_MS: DurationMs = minutes(30)

/** A drill of these members. Refused with MEMBER_UNAVAILABLE when there is nobody to page. */
export function begin(
  plan: Pick<Drill, 'id' | 'communityId' | 'startedBy'>,
  members: readonly Contact[],
  now: EpochMs,
): Outcome<Drill, 'MEMBER_UNAVAILABLE'> {
  if (members.length === 0) return refuse('MEMBER_UNAVAILABLE')
  const parts = members.map(({ id, name }) => ({ memberId: id, name, answeredAt: null, by: null, failed: [] }))
  return done({ ...plan, version: 1, startedAt: now, endsAt: now + DRILL_MS, sweptAt: null, parts })
}

/** "收到". A second answer keeps the first. Refused with NOT_FOUND for somebody who was not paged, TOO_LATE when it is over. */
export function answer(drill: Drill, memberId: string, now: EpochMs): Outcome<Drill, 'NOT_FOUND' | 'TOO_LATE'> {
  const part = drill.parts.find((one) => one.memberId === memberId)
  if (!part) return refuse('NOT_FOUND')
  if (part.answeredAt !== null) return done(drill)
  if (isOver(drill, now)) return refuse('TOO_LATE')
  return done({
    ...drill,
    parts: drill.parts.map((one) => (one === part ? { ...one, answeredAt: now } : one)),
  })
}

/** Adds a drill up once its time is over: how far each member's page got. A repeated call changes nothing. */
export function sweep(drill: Drill, ways: ReadonlyMap<string, Way>, now: EpochMs): Drill {
  if (drill.sweptAt !== null || !isOver(drill, now)) return drill
  const parts = drill.parts.map((part) => {
    const { by, failed } = ways.get(part.memberId) ?? part
    return { ...part, by, failed }
  })
  return { ...drill, sweptAt: now, parts }
}

/** Whether its time to answer has run out. */
export function isOver({ endsAt }: Pick<Drill, 'endsAt'>, now: EpochMs): boolean {
  return endsAt <= now
}

/** How many members have answered so far. */
export function answeredIn({ parts }: Pick<Drill, 'parts'>): number {
  return parts.filter((part) => part.answeredAt !== null).length
}

/** The id of a community's own drill of a month: whoever starts it twice starts one. */
export function monthlyDrillId(communityId: string, now: EpochMs): string {
  return `drill-${communityId}-${monthOf(now)}`
}

/** When the town's month of `now` began. */
export function monthBegan(now: EpochMs): EpochMs {
  return townInstant(`${monthOf(now)}-01`, 0)
}

/** Once a month in broad daylight: on one of the first three days, so that a day without anybody on duty loses nothing. */
export function isDrillTime(now: EpochMs): boolean {
  const minute = minuteOfDay(now)
  return Number(townDateOf(now).slice(8)) <= LAST_DAY && minute >= FROM_MINUTE && minute < UNTIL_MINUTE
}

const LAST_DAY = 3
const FROM_MINUTE = 10 * 60
const UNTIL_MINUTE = 17 * 60

/** `YYYY-MM` in the town. */
function monthOf(at: EpochMs): string {
  return townDateOf(at).slice(0, 7)
}

/** The page of one member, found again by this key. */
export function pageKey(drillId: string, memberId: string): string {
  return `${drillId}:page:${memberId}`
}

/** A message of a drill as it goes into the outbox: a page to a member, or the word that it has begun. */
export type DrillMessage = Message<DrillMessageKind>

/** What everybody is paged with: it climbs the channels as a call for help would, and says at once that it is none. */
export function pages(drill: Drill, members: readonly Contact[], templateId: string): readonly DrillMessage[] {
  return members.map((member) => ({
    ...toMember(drill, member, templateId),
    key: pageKey(drill.id, member.id),
    kind: 'drillPaged',
    urgency: 'urgent',
    until: drill.endsAt,
    at: drill.startedAt,
    title: '【演练】请点“收到”',
    body: '这是通知演练，不用出门。打开小程序点一下“收到”就行，半小时内有效。',
  }))
}

/** The frame of every message of a drill. */
export function toMember(drill: Drill, { id, openid, phone }: Contact, templateId: string) {
  return { about: { kind: 'drill' as const, id: drill.id }, to: { id, openid, phone }, templateId }
}
