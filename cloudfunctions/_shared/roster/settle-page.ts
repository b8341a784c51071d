import type { Handover } from '../../../core/roster/handover'
import type { RosterPlan } from '../../../core/roster/post'
import type { Week } from '../../../core/roster/week'
import type { Context } from '../context'
import { quietly, stillOwed } from '../outbox/still-owed'

/**
 * Sends what a week owes since this caller wrote it (`before` is the week they read), and what its writer left half a minute ago. Never fails: what
 * could not go out stays owed, and the engine comes back to it.
 */
export async function settleWeek(
  saved: Week,
  before: Week,
  { plan, context }: Settling & { readonly plan: RosterPlan },
): Promise<Week> {
  const owed = await stillOwed(saved, before, context)
  return owed === saved.owed
    ? saved
    : quietly(saved, () => context.rosters.saveWeek(saved, { ...saved, owed }, plan), context)
}

/** The same for a handover. */
export async function settleHandover(
  saved: Handover,
  before: Handover | null,
  { context }: Settling,
): Promise<Handover> {
  const owed = await stillOwed(saved, before, context)
  return owed === saved.owed
    ? saved
    : quietly(saved, () => context.rosters.saveHandover(saved, { ...saved, owed }), context)
}

interface Settling {
  readonly context: Context
}
