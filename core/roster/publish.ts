import { done, type Outcome, refuse } from '../kit/outcome'
import type { EpochMs } from '../kit/time'
import { overtakeSwaps } from './open-swaps'
import type { RosterPlan } from './post'
import { slotOf } from './slot'
import { draftedIn, standingIn } from './standing'
import type { MemberEdit, Placement, Week } from './week'
import { planOf } from './week-plan'

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
 * The draft in force, and from the first time on the posts and bands it was made with. Everybody is affected by the first publication
 * of a week, afterwards only those whose shifts ahead change. Swaps whose ground it takes away are over. The caller has checked the week for conflicts.
 */
export function publish(week: Week, plan: RosterPlan, now: EpochMs): Published {
  const own = planOf(plan, week)
  const before = standingIn(week, plan)
  const base = draftedIn(week, plan)
  const affected = affectedBy(base, { ...toldOf(week, before), plan: own, now })
  const next = { ...noted(week, { before, after: base, now }), base, posts: own.posts }
  const published = { ...next, memberEdits: [], edits: [], publishedAt: now }
  return { week: overtakeSwaps(published, plan, now), affected }
}

/** Puts somebody in another's place at once, outside any draft. Refuses with NOT_THERE when the other is not there. */
export function replaceNow(
  week: Week,
  { slot, out, come }: { readonly slot: string; readonly out: string | null; readonly come: Coming },
  { plan, now }: { readonly plan: RosterPlan; readonly now: EpochMs },
): Outcome<Week, 'NOT_THERE'> {
  const standing = standingIn(week, plan)
  const at = out === null ? -1 : standing.findIndex((one) => one.slot === slot && one.personId === out)
  if (out !== null && at < 0) return refuse('NOT_THERE')
  const sequence = week.sequence + 1
  const placement = { ...come, slot, sequence }
  const placements = at < 0 ? [...standing, placement] : standing.map((one, i) => (i === at ? placement : one))
  const next = noted(week, { before: standing, after: placements, now })
  if (week.base !== null) return done({ ...next, base: placements })
  const edit = { slot, out, in: come.personId, why: come.why, sequence }
  return done({ ...next, memberEdits: withMemberEdit(week.memberEdits, edit) })
}

type Coming = Pick<MemberEdit, 'why'> & Pick<Placement, 'personId'>

/** Whoever passes on what was passed on to them makes one edit with it; one that is not the last of its shift may be what made the others possible. */
function withMemberEdit(edits: readonly MemberEdit[], edit: MemberEdit): readonly MemberEdit[] {
  const last = edits.findLast(({ slot }) => slot === edit.slot)
  return last && last.in === edit.out
    ? edits.map((one) => (one === last ? { ...edit, out: last.out } : one))
    : [...edits, edit]
}

interface Change {
  readonly before: readonly Placement[]
  readonly after: readonly Placement[]
  readonly now: EpochMs
}

/** The week with a change of who stands where on its books; those that go are remembered for calendars. */
function noted(week: Week, { before, after, now }: Change): Week {
  const sequence = week.sequence + 1
  const gone = before.filter((one) => !has(after, one)).map((one) => ({ ...one, sequence }))
  const dropped = [...week.dropped.filter((one) => !has(after, one) && !has(gone, one)), ...gone]
  return { ...week, dropped, sequence, changedAt: now, postsStaleAt: now }
}

type Standing = Pick<Placement, 'slot' | 'personId'>

interface Told {
  /** Shifts people have been told of. */
  readonly told: readonly Standing[]
  /** Shifts people count on. */
  readonly promised: readonly Standing[]
}

/** Before the first publication nobody has been told of a shift, and only what members agreed on themselves is counted on. */
function toldOf({ publishedAt, memberEdits }: Week, standing: readonly Placement[]): Told {
  if (publishedAt !== null) return { told: standing, promised: standing }
  return { told: [], promised: memberEdits.map(({ slot, in: personId }) => ({ slot, personId })) }
}

interface Judging extends Told {
  readonly plan: Pick<RosterPlan, 'posts'>
  readonly now: EpochMs
}

function affectedBy(base: readonly Placement[], { told, promised, plan, now }: Judging): readonly Affected[] {
  const ahead = ({ slot }: Pick<Placement, 'slot'>) => (slotOf(plan, slot)?.to ?? 0) > now
  const come = base.filter((one) => ahead(one) && !has(told, one))
  const gone = promised.filter((one) => ahead(one) && !has(base, one))
  const people = [...new Set([...come, ...gone].map(({ personId }) => personId))].sort()
  const of = (list: readonly Standing[], personId: string) =>
    list.filter((one) => one.personId === personId).map(({ slot }) => slot)
  return people.map((personId) => ({ personId, come: of(come, personId), gone: of(gone, personId) }))
}

function has(placements: readonly Standing[], { slot, personId }: Standing): boolean {
  return placements.some((one) => one.slot === slot && one.personId === personId)
}
