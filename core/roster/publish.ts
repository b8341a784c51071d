import { done, type Outcome, refuse } from '../kit/outcome'
import type { EpochMs } from '../kit/time'
import type { RosterPlan } from './post'
import { slotOf } from './slot'
import { draftedIn, standingIn } from './standing'
import type { Placement, Week } from './week'

/** Somebody whose shifts ahead are no longer what they were told: the shifts that came and those that went. */
export interface Affected {
  readonly personId: string
  readonly come: readonly string[]
  readonly gone: readonly string[]
}

interface Published {
  readonly week: Week
  readonly affected: readonly Affected[]
}

/**
 * The draft in force. Everybody is affected by the first publication of a week, afterwards only those whose shifts ahead change.
 * The caller has checked the week for conflicts.
 */
export function publish(week: Week, plan: RosterPlan, now: EpochMs): Published {
  const before = week.publishedAt === null ? [] : standingIn(week, plan)
  const next = rebased(week, { plan, now, placements: draftedIn(week, plan) })
  const affected = differences(before, next.base ?? [], { plan, now })
  return { week: { ...next, edits: [], publishedAt: now }, affected }
}

/** The week with other placements in force. Placements that stay keep their sequence; those that go are remembered for calendars. */
function rebased(
  week: Week,
  {
    plan,
    now,
    placements,
  }: { readonly plan: RosterPlan; readonly now: EpochMs; readonly placements: readonly Placement[] },
): Week {
  const sequence = week.sequence + 1
  const old = standingIn(week, plan)
  const fresh = placements.map((one) => (has(old, one) ? one : { ...one, sequence }))
  const gone = old.filter((one) => !has(placements, one)).map((one) => ({ ...one, sequence }))
  const dropped = [...week.dropped.filter((one) => !has(placements, one) && !has(gone, one)), ...gone]
  return { ...week, base: fresh, dropped, sequence, changedAt: now, postsStaleAt: now }
}

/** Puts somebody in another's place at once, outside any draft. Refuses with NOT_THERE when the other is not there. */
export function replaceNow(
  week: Week,
  {
    slot,
    out,
    come,
  }: { readonly slot: string; readonly out: string | null; readonly come: Pick<Placement, 'personId' | 'why'> },
  { plan, now }: { readonly plan: RosterPlan; readonly now: EpochMs },
): Outcome<Week, 'NOT_THERE'> {
  const standing = standingIn(week, plan)
  const at = out === null ? -1 : standing.findIndex((one) => one.slot === slot && one.personId === out)
  if (out !== null && at < 0) return refuse('NOT_THERE')
  const placement = { ...come, slot, sequence: week.sequence + 1 }
  const placements = at < 0 ? [...standing, placement] : standing.map((one, i) => (i === at ? placement : one))
  return done(rebased(week, { plan, now, placements }))
}

function differences(
  before: readonly Placement[],
  after: readonly Placement[],
  { plan, now }: { readonly plan: RosterPlan; readonly now: EpochMs },
): readonly Affected[] {
  const ahead = ({ slot }: Placement) => (slotOf(plan, slot)?.to ?? 0) > now
  const come = after.filter((one) => ahead(one) && !has(before, one))
  const gone = before.filter((one) => ahead(one) && !has(after, one))
  const people = [...new Set([...come, ...gone].map(({ personId }) => personId))].sort()
  const of = (list: readonly Placement[], personId: string) =>
    list.filter((one) => one.personId === personId).map(({ slot }) => slot)
  return people.map((personId) => ({ personId, come: of(come, personId), gone: of(gone, personId) }))
}

function has(placements: readonly Placement[], { slot, personId }: Placement): boolean {
  return placements.some((one) => one.slot === slot && one.personId === personId)
}
