import type { DurationMs, EpochMs } from '../kit/time'
import { addDays, type TownDate, townDateOf, townInstant } from '../kit/town-date'
import type { Zone } from '../people/community'
import type { Role } from '../people/person'
import { gapsIn, spreadOf, type ThinSpan, thinSpans, type Workload, workloadsOf } from './cover'
import { checkWeek, draftStints } from './draft'
import type { Roster } from './on-call'
import { isOpen } from './open-swaps'
import type { Leave, Post } from './post'
import type { RosterProblem, RosterProblemCode } from './problem'
import { publish } from './publish'
import type { Staff } from './roster-person'
import { overlap, type Slot, type Span, slotsOf } from './slot'
import { type Stint, standingIn } from './standing'
import { type SwapView, swapViewOf } from './swap-view'
import type { Edit, Placement, Week, Why } from './week'
import { planOf } from './week-plan'

/** One name in a cell. */
export interface PlaceView {
  readonly personId: string
  readonly name: string
  readonly why: Why
  /** Only in the draft so far. */
  readonly changed: boolean
  readonly problem: RosterProblemCode | null
  /** The open swap that is about this very name. */
  readonly swapId: string | null
}

/** One cell of the week. */
export interface SlotView {
  readonly key: string
  readonly date: TownDate
  readonly postId: string
  readonly bandId: string
  readonly from: EpochMs
  readonly to: EpochMs
  readonly needed: number
  /** How many more it needs; whoever is on leave does not count as there. */
  readonly missing: number
  readonly state: 'over' | 'now' | 'ahead'
  readonly places: readonly PlaceView[]
}

/** Somebody the week may place. */
export interface PersonView {
  readonly id: string
  readonly name: string
  readonly zoneId: string | null
  readonly roles: readonly Role[]
  readonly shifts: number
  readonly workMs: DurationMs
  readonly reachable: boolean
  /** Leaves that touch this week; the reason only for those who may read it. */
  readonly leaves: readonly { readonly from: EpochMs; readonly to: EpochMs; readonly reason: string }[]
}

/** Everything the week editor draws. A member's has no draft, no problems, and only the posts that are theirs to know. */
export interface WeekView {
  readonly monday: TownDate
  readonly today: TownDate
  /** Of the draft: what a save must be based on. */
  readonly version: number
  readonly publishedAt: EpochMs | null
  readonly mayEdit: boolean
  readonly zones: readonly Zone[]
  readonly posts: readonly Post[]
  readonly slots: readonly SlotView[]
  readonly people: readonly PersonView[]
  readonly edits: readonly Edit[]
  /** Of the draft: those that block must go before it is published. */
  readonly problems: readonly RosterProblem[]
  /** Shifts ahead that miss people, and how many people in all. */
  readonly gaps: { readonly shifts: number; readonly people: number }
  readonly swaps: readonly SwapView[]
  /** Whom publishing would tell. */
  readonly affected: readonly { readonly id: string; readonly name: string }[]
  /** Hours ahead in which a zone or an office has too few, as published. */
  readonly thin: readonly ThinSpan[]
  /** Largest workload over the mean; 1 is even. */
  readonly spread: number
}

export interface Looking {
  readonly people: readonly Staff[]
  readonly zones: readonly Zone[]
  readonly now: EpochMs
  readonly mayEdit: boolean
  /** Reasons of leave are for coordinator and secretary. */
  readonly seesReasons: boolean
}

/** The week as those who oversee see it, draft and all. */
export function weekView(roster: Roster, week: Week, looking: Looking): WeekView {
  const plan = planOf(roster.plan, week)
  const { people, zones, now, mayEdit } = looking
  const stints = draftStints(week, plan)
  const problems = checkWeek(roster, week, { people, now })
  const slots = slotsOf(plan, week.monday)
  const gaps = gapsIn(slots, stints, plan)
  const ahead = gaps.filter(({ slot }) => slot.to > now)
  const span = spanOf(slots, week.monday)
  const workloads = workloadsOf(
    stints,
    people.map(({ id }) => id),
  )
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const cells = { week, stints, problems, names, published: standingIn(week, plan) }
  const missing = new Map(gaps.map((gap) => [gap.slot.key, gap.missing]))
  return {
    ...{ monday: week.monday, version: week.edition, publishedAt: week.publishedAt, edits: week.edits },
    ...{ today: townDateOf(now), mayEdit, zones, posts: plan.posts, problems },
    thin: thinSpans(roster, zones, { from: Math.max(now, span.from), to: span.to }),
    spread: spreadOf(stints),
    slots: slots.map((slot) => ({
      ...{ key: slot.key, date: slot.date, postId: slot.post.id, bandId: slot.band.id, from: slot.from, to: slot.to },
      ...{ needed: slot.band.needed, missing: missing.get(slot.key) ?? 0 },
      state: slot.to <= now ? 'over' : slot.from <= now ? 'now' : 'ahead',
      places: placesIn(slot.key, cells),
    })),
    people: peopleIn(looking, { workloads, leaves: plan.leaves, week: span }),
    gaps: { shifts: ahead.length, people: ahead.reduce((sum, one) => sum + one.missing, 0) },
    swaps: week.swaps.map((swap) => swapViewOf(swap, { plan, people, monday: week.monday })),
    affected: publish(week, plan, now).affected.map(({ personId: id }) => ({ id, name: names.get(id) ?? '' })),
  }
}

interface Cells {
  readonly week: Week
  readonly stints: readonly Stint[]
  readonly problems: readonly RosterProblem[]
  readonly names: ReadonlyMap<string, string>
  /** Worked out once: a week nobody has touched follows the rotations, and has a hundred and more cells. */
  readonly published: readonly Placement[]
}

function placesIn(key: string, { week, stints, problems, names, published }: Cells): readonly PlaceView[] {
  return stints
    .filter(({ slot }) => slot.key === key)
    .map(({ personId, why }) => ({
      personId,
      name: names.get(personId) ?? '查无此人',
      why,
      changed: !published.some((one) => one.slot === key && one.personId === personId),
      problem: problems.find((one) => one.slot === key && one.personId === personId)?.code ?? null,
      swapId: week.swaps.find((one) => isOpen(one) && one.slot === key && one.fromId === personId)?.id ?? null,
    }))
}

interface Company {
  readonly workloads: readonly Workload[]
  readonly leaves: readonly Leave[]
  readonly week: Span
}

function peopleIn({ people, seesReasons }: Looking, { workloads, leaves, week }: Company): readonly PersonView[] {
  const worked = new Map(workloads.map((one) => [one.personId, one]))
  return people.map(({ id, name, zoneId, roles, reachable }) => ({
    ...{ id, name, zoneId, roles, reachable },
    shifts: worked.get(id)?.shifts ?? 0,
    workMs: worked.get(id)?.workMs ?? 0,
    leaves: leaves
      .filter((leave) => leave.personId === id && overlap(leave, week))
      .map(({ from, to, reason }) => ({ from, to, reason: seesReasons ? reason : '' })),
  }))
}

/** From the first shift's beginning to the last one's end; the bare days when no post is left. */
function spanOf(slots: readonly Slot[], monday: TownDate): Span {
  if (slots.length === 0) return { from: townInstant(monday, 0), to: townInstant(addDays(monday, 7), 0) }
  return { from: Math.min(...slots.map(({ from }) => from)), to: Math.max(...slots.map(({ to }) => to)) }
}
