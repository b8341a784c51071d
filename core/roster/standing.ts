import { daysBetween, type TownDate } from '../kit/town-date'
import type { RosterPlan, Rotation } from './post'
import { type Slot, slotOf, slotsOf } from './slot'
import type { Edit, MemberEdit, Placement, Week, Why } from './week'
import { planOf } from './week-plan'

/** Somebody on a shift, with the shift itself. */
export interface Stint {
  readonly slot: Slot
  readonly personId: string
  readonly why: Why
  readonly sequence: number
}

/** Who stands where as published; while nothing was, as the rotations have it with what members changed of it. */
export function standingIn(week: Week, plan: RosterPlan): readonly Placement[] {
  return week.base ?? week.memberEdits.reduce(afterMemberEdit, planned(plan, week.monday))
}

/** The same with the shifts themselves, as the week has them. */
export function publishedIn(week: Week, plan: RosterPlan): readonly Stint[] {
  return stintsOf(standingIn(week, plan), planOf(plan, week))
}

/** Who would stand where if the draft were published. An edit that takes away somebody who is not there (any more) changes nothing. */
export function draftedIn(week: Week, plan: RosterPlan): readonly Placement[] {
  return withEdits(standingIn(week, plan), week.edits, week.sequence + 1)
}

/** The placements after the edits, in their order. */
export function withEdits(
  placements: readonly Placement[],
  edits: readonly Edit[],
  sequence: number,
): readonly Placement[] {
  return edits.reduce<readonly Placement[]>(
    (standing, edit) => afterEdit(standing, edit, { why: 'override', sequence }),
    placements,
  )
}

/** Placements with their shifts; one of a post or band the plan has no more is nobody's shift. */
export function stintsOf(placements: readonly Placement[], plan: Pick<RosterPlan, 'posts'>): readonly Stint[] {
  return placements.flatMap(({ slot: key, ...rest }) => {
    const slot = slotOf(plan, key)
    return slot ? [{ ...rest, slot }] : []
  })
}

/** Who the rotations put where in a week. */
export function planned(plan: RosterPlan, monday: TownDate): readonly Placement[] {
  return slotsOf(plan, monday).flatMap((slot) => {
    const on = plan.rotations.filter(({ postId, bandId }) => postId === slot.post.id && bandId === slot.band.id)
    const people = new Set(on.flatMap((rotation) => inTurn(rotation, slot.date)))
    return [...people].map((personId) => ({ slot: slot.key, personId, why: 'rotation' as const, sequence: 0 }))
  })
}

/** Whose turn it is on a day; nobody before the rotation begins and after it ends. */
export function inTurn(rotation: Rotation, date: TownDate): readonly string[] {
  const { startOn, endOn, turn, people, atOnce, cycle } = rotation
  const day = daysBetween(startOn, date)
  if (day < 0 || (endOn !== null && date > endOn)) return []
  if (turn === 'custom') return cycle.length === 0 ? [] : (cycle[day % cycle.length] ?? [])
  const turns = turn === 'daily' ? day : Math.floor(day / 7)
  const first = turns * atOnce
  const count = Math.min(atOnce, people.length)
  return Array.from({ length: count }, (_, i) => people[(first + i) % people.length]).filter((id) => id !== undefined)
}

/** A rotation changed since may have brought somebody where they put themselves: nobody stands twice. */
function afterMemberEdit(standing: readonly Placement[], edit: MemberEdit): readonly Placement[] {
  const { slot, out, in: personId } = edit
  const isThere = personId !== out && standing.some((one) => one.slot === slot && one.personId === personId)
  return afterEdit(standing, isThere ? { slot, out, in: null } : edit, edit)
}

function afterEdit(
  standing: readonly Placement[],
  edit: Edit,
  { why, sequence }: Pick<Placement, 'why' | 'sequence'>,
): readonly Placement[] {
  const { slot, out } = edit
  const at = out === null ? -1 : standing.findIndex((one) => one.slot === slot && one.personId === out)
  if (out !== null && at < 0) return standing
  const come = edit.in === null ? [] : [{ slot, personId: edit.in, why, sequence }]
  // In the place of who goes, so that a cell does not reorder itself under a hand.
  return at < 0 ? [...standing, ...come] : [...standing.slice(0, at), ...come, ...standing.slice(at + 1)]
}
