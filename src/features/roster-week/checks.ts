import type { RosterProblem } from '@core/roster/problem'
import type { SwapView } from '@core/roster/swap-view'
import type { PersonView, SlotView, WeekView } from '@core/roster/week-view'

export type CheckKind = 'gap' | 'conflict' | 'swap' | 'silent'

export type CheckCounts = Readonly<Record<CheckKind, number>>

/** Everything that asks for a hand before the week is good, soonest first. */
export interface Checks {
  readonly gaps: readonly SlotView[]
  readonly conflicts: readonly RosterProblem[]
  /** Those the coordinator is to decide first, then those nobody has answered. */
  readonly swaps: readonly SwapView[]
  readonly silent: readonly PersonView[]
}

export function checksOf(week: WeekView): Checks {
  const ahead = week.slots.filter(({ state }) => state !== 'over')
  const onShift = new Set(ahead.flatMap(({ places }) => places.map(({ personId }) => personId)))
  const waiting = (state: SwapView['state']) => week.swaps.filter((swap) => swap.state === state)
  return {
    gaps: ahead.filter(({ missing }) => missing > 0).sort((a, b) => a.from - b.from),
    conflicts: [...week.problems].sort((a, b) => Number(b.blocks) - Number(a.blocks)),
    swaps: [...waiting('accepted'), ...waiting('offered')],
    silent: week.people.filter(({ id, reachable }) => !reachable && onShift.has(id)),
  }
}

/** What the week cannot go out with: a person reads these before anybody presses anything. */
export function blockersOf({ conflicts }: Pick<Checks, 'conflicts'>): readonly RosterProblem[] {
  return conflicts.filter(({ blocks }) => blocks)
}

/** Gaps count missing people, everything else counts lines. */
export function countsOf({ gaps, conflicts, swaps, silent }: Checks): CheckCounts {
  return {
    gap: gaps.reduce((sum, { missing }) => sum + missing, 0),
    conflict: conflicts.length,
    swap: swaps.length,
    silent: silent.length,
  }
}
