import type { Drill } from '../duty/drill'
import type { RosterPlan } from '../roster/post'
import type { Week } from '../roster/week'
import { withoutPerson } from './without-person'

/** A plan without a person: their leaves go, reasons and all; in a rotation that has ended their place stays somebody's. */
export function eraseFromPlan(plan: RosterPlan, personId: string): RosterPlan {
  const leaves = plan.leaves.filter((leave) => leave.personId !== personId)
  return withoutPerson(leaves.length === plan.leaves.length ? plan : { ...plan, leaves }, personId)
}

/** A week without a person: who stood there is nobody any more, how many stood there stays. */
export function eraseFromWeek(week: Week, personId: string): Week {
  const swaps = week.swaps.map((swap) => ({
    ...swap,
    note: swap.fromId === personId ? '' : swap.note,
    reason: swap.decidedById === personId ? '' : swap.reason,
  }))
  const after = withoutPerson(week, personId)
  return after === week ? week : withoutPerson({ ...week, swaps }, personId)
}

/** A drill without a person: how many answered stays. */
export function eraseFromDrill(drill: Drill, personId: string): Drill {
  const parts = drill.parts.map((part) => (part.memberId === personId ? { ...part, name: '' } : part))
  const after = withoutPerson(drill, personId)
  return after === drill ? drill : withoutPerson({ ...drill, parts }, personId)
}
