import { type DurationMs, type EpochMs, HOUR_MS } from '../kit/time'
import type { Zone } from '../people/community'
import { lengthOf } from './conflicts'
import { mondaysTouching, publishedStints, type Roster, slotsIn } from './on-call'
import type { PostKind, RosterPlan } from './post'
import { covers, leaveIn, type Slot, type Span } from './slot'
import type { Stint } from './standing'

/** A shift that fewer people stand on than it needs; whoever is on leave does not count. */
export interface Gap {
  readonly slot: Slot
  readonly missing: number
}

/** Hours in which a zone, or an office of the community, has fewer people than it needs; `bare` when it has nobody. */
export interface ThinSpan {
  readonly kind: PostKind
  /** The zone; null for an office. */
  readonly zoneId: string | null
  readonly from: EpochMs
  readonly to: EpochMs
  readonly have: number
  readonly needed: number
  readonly level: 'thin' | 'bare'
}

export interface Workload {
  readonly personId: string
  readonly shifts: number
  readonly workMs: DurationMs
}

/** The shifts that need more people than stand there, in order of time. */
export function gapsIn(
  slots: readonly Slot[],
  stints: readonly Stint[],
  { leaves }: Pick<RosterPlan, 'leaves'>,
): readonly Gap[] {
  const have = new Map<string, number>()
  for (const { slot, personId } of stints) {
    if (!leaveIn(leaves, personId, slot)) have.set(slot.key, (have.get(slot.key) ?? 0) + 1)
  }
  return slots
    .map((slot) => ({ slot, missing: slot.band.needed - (have.get(slot.key) ?? 0) }))
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => a.slot.from - b.slot.from)
}

/** How much each of these people works in some stints, most first; the id settles ties. */
export function workloadsOf(stints: readonly Stint[], personIds: readonly string[]): readonly Workload[] {
  return personIds
    .map((personId) => {
      const own = stints.filter((stint) => stint.personId === personId)
      return { personId, shifts: own.length, workMs: own.reduce((sum, { slot }) => sum + lengthOf(slot), 0) }
    })
    .sort((a, b) => b.workMs - a.workMs || (a.personId < b.personId ? -1 : 1))
}

/** The largest workload over the mean, among those who go out to cases: offices have few holders and are never even. 0 when nobody works. */
export function spreadOf(stints: readonly Stint[]): number {
  const out = stints.filter(({ slot }) => slot.post.kind === 'responder')
  const workloads = workloadsOf(out, [...new Set(out.map(({ personId }) => personId))])
  const sum = workloads.reduce((total, { workMs }) => total + workMs, 0)
  return sum === 0 ? 0 : (workloads[0]?.workMs ?? 0) / (sum / workloads.length)
}

interface Area {
  readonly kind: PostKind
  readonly zoneId: string | null
}

const OFFICES: readonly PostKind[] = ['operator', 'coordinator', 'secretary']

/** Hours in which a zone or an office has too few people as published. Looked at by the hour, so that hours no band was drawn for are found as well; neighbouring hours alike are one span. */
export function thinSpans(roster: Roster, zones: readonly Zone[], span: Span): readonly ThinSpan[] {
  const areas: readonly Area[] = [
    ...zones.map(({ id }) => ({ kind: 'responder' as const, zoneId: id })),
    ...OFFICES.map((kind) => ({ kind, zoneId: null })),
  ]
  const hours = hoursOf(roster, span)
  return areas.flatMap((area) =>
    hours.reduce<readonly ThinSpan[]>((spans, { from, onCall, needs }) => {
      const have = new Set(onCall.filter(({ slot }) => looksAfter(slot, area)).map(({ personId }) => personId)).size
      const needed = neededIn(needs, area)
      return have >= needed
        ? spans
        : extended(spans, { ...area, from, to: from + HOUR_MS, have, needed, level: have === 0 ? 'bare' : 'thin' })
    }, []),
  )
}

function extended(spans: readonly ThinSpan[], hour: ThinSpan): readonly ThinSpan[] {
  const last = spans.at(-1)
  const goesOn = last && last.to === hour.from && last.have === hour.have && last.needed === hour.needed
  return goesOn ? [...spans.slice(0, -1), { ...last, to: hour.to }] : [...spans, hour]
}

function hoursIn({ from, to }: Span): readonly EpochMs[] {
  const first = Math.floor(from / HOUR_MS) * HOUR_MS
  return Array.from({ length: Math.max(0, Math.ceil((to - first) / HOUR_MS)) }, (_, hour) => first + hour * HOUR_MS)
}

/** Everything is worked out once and looked at hour by hour: a week has 168 of them. */
function hoursOf(roster: Roster, span: Span) {
  const mondays = mondaysTouching(span)
  const stints = publishedStints(roster, mondays)
  const slots = slotsIn(roster, mondays)
  return hoursIn(span).map((from) => ({
    from,
    onCall: stints.filter(({ slot, personId }) => covers(slot, from) && !isAway(personId, from, roster.plan)),
    needs: slots.filter((slot) => covers(slot, from)),
  }))
}

function isAway(personId: string, at: EpochMs, { leaves }: Pick<RosterPlan, 'leaves'>): boolean {
  return leaveIn(leaves, personId, { from: at, to: at + 1 }) !== undefined
}

/** A zone asks for what its own posts ask; at hours when it has none of its own, for what the whole community's posts ask; never for nobody. */
function neededIn(needs: readonly Slot[], area: Area): number {
  const sum = (slots: readonly Slot[]) => slots.reduce((total, { band }) => total + band.needed, 0)
  const mine = needs.filter(({ post }) => post.kind === area.kind && post.zoneId === area.zoneId)
  const everybodys = needs.filter(({ post }) => post.kind === area.kind && post.zoneId === null)
  return Math.max(1, sum(mine.length > 0 ? mine : everybodys))
}

function looksAfter({ post }: Slot, area: Area): boolean {
  return post.kind === area.kind && (post.zoneId === area.zoneId || post.zoneId === null)
}
