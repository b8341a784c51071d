import { type DurationMs, MINUTE_MS } from '../kit/time'
import { ROLE_OF_POST, type RosterPlan } from './post'
import { problem, type RosterProblem, type RosterProblemCode } from './problem'
import type { Staff } from './roster-person'
import { leaveIn, overlap, type Slot } from './slot'
import type { Stint } from './standing'

/** What a shift is judged by. */
export interface Grounds {
  readonly plan: Pick<RosterPlan, 'leaves' | 'rules'>
  readonly people: readonly Pick<Staff, 'id' | 'roles'>[]
}

/**
 * What is wrong with who stands where: unknown people, a missing role, leave, two places at once, too little rest. `around` are the shifts of the
 * neighbouring weeks, which count as neighbours and are not judged themselves.
 */
export function conflictsIn(
  stints: readonly Stint[],
  { plan, people }: Grounds,
  around: readonly Stint[] = [],
): readonly RosterProblem[] {
  const known = new Map(people.map((person) => [person.id, person]))
  const others = byPerson([...stints, ...around])
  return stints.flatMap((stint) => {
    const code =
      misfit(stint.slot, known.get(stint.personId)) ??
      clash(stint.slot, { ...stint, plan, others: (others.get(stint.personId) ?? []).filter((one) => one !== stint) })
    return code ? [problem(code, { slot: stint.slot.key, personId: stint.personId })] : []
  })
}

type Misfit = Extract<RosterProblemCode, 'UNKNOWN_PERSON' | 'LACKS_ROLE'>

/** What speaks against a shift of somebody who has the role for it. */
export type Clash = Extract<RosterProblemCode, 'TWICE' | 'ON_LEAVE' | 'OVERLAP' | 'SHORT_REST'>

/** Why somebody cannot be placed on a shift at all. */
export function misfit({ post }: Slot, person: Pick<Staff, 'roles'> | undefined): Misfit | null {
  if (!person) return 'UNKNOWN_PERSON'
  return person.roles.includes(ROLE_OF_POST[post.kind]) ? null : 'LACKS_ROLE'
}

interface Company {
  readonly personId: string
  readonly plan: Pick<RosterPlan, 'leaves' | 'rules'>
  /** The same person's other shifts. */
  readonly others: readonly Stint[]
}

/** Why somebody's leave or other shifts speak against a shift. */
export function clash(slot: Slot, { personId, plan, others }: Company): Clash | null {
  if (others.some((other) => other.slot.key === slot.key)) return 'TWICE'
  if (leaveIn(plan.leaves, personId, slot)) return 'ON_LEAVE'
  if (others.some((other) => overlap(other.slot, slot))) return 'OVERLAP'
  return others.some((other) => tooSoon(other.slot, slot, plan.rules.restMs)) ? 'SHORT_REST' : null
}

/** After a shift that crossed midnight one sleeps first, whichever of the two was planned first. */
function tooSoon(a: Slot, b: Slot, restMs: DurationMs): boolean {
  const [first, then] = a.from <= b.from ? [a, b] : [b, a]
  return crossesMidnight(first) && then.from - first.to < restMs
}

function crossesMidnight({ band }: Slot): boolean {
  return band.toMinute > 24 * 60
}

/** Minutes of work in a shift, as a length of time. */
export function lengthOf({ band }: Slot): DurationMs {
  return (band.toMinute - band.fromMinute) * MINUTE_MS
}

function byPerson(stints: readonly Stint[]): ReadonlyMap<string, readonly Stint[]> {
  const grouped = new Map<string, Stint[]>()
  for (const stint of stints) {
    const own = grouped.get(stint.personId)
    if (own) own.push(stint)
    else grouped.set(stint.personId, [stint])
  }
  return grouped
}
