import { HAND_OVER_MS } from '../../../core/message/hand-over'
import type { Handover } from '../../../core/roster/handover'
import type { RosterPlan } from '../../../core/roster/post'
import type { ShiftMessage, Week } from '../../../core/roster/week'
import { tell } from '../channels/tell'
import type { Context } from '../context'

/** Above this, messages are left to the sender of the next run: nobody's finger waits for a whole community's pushes. */
const MOST_AT_ONCE = 5

/**
 * Sends what a week owes since this caller wrote it (`before` is the week they read), and what its writer left half a minute ago. Never fails: what
 * could not go out stays owed, and the engine comes back to it.
 */
export async function settleWeek(saved: Week, before: Week, { plan, ...by }: Settling & { readonly plan: RosterPlan }) {
  const owed = await stillOwed(saved, before, by)
  return owed === saved.owed
    ? saved
    : quietly(by, saved, () => by.context.rosters.saveWeek(saved, { ...saved, owed }, plan))
}

/** The same for a handover. */
export async function settleHandover(saved: Handover, before: Handover | null, by: Settling): Promise<Handover> {
  const owed = await stillOwed(saved, before, by)
  return owed === saved.owed
    ? saved
    : quietly(by, saved, () => by.context.rosters.saveHandover(saved, { ...saved, owed }))
}

interface Settling {
  readonly context: Context
}

interface Owing {
  readonly communityId: string
  readonly owed: readonly ShiftMessage[]
}

async function stillOwed(saved: Owing, before: Owing | null, { context }: Settling): Promise<Owing['owed']> {
  const old = new Set(before?.owed.map(({ key }) => key) ?? [])
  const due = saved.owed.filter(({ key, at }) => !old.has(key) || at + HAND_OVER_MS <= context.now)
  if (due.length === 0) return saved.owed
  const pushes = due.length > MOST_AT_ONCE ? 'later' : context.pushes
  try {
    await tell(due, saved.communityId, { ...context, pushes })
    return saved.owed.filter((message) => !due.includes(message))
  } catch (error) {
    context.log.error('roster.tell_failed', { communityId: saved.communityId, error })
    return saved.owed
  }
}

/** Overtaken by somebody else's change, which still owes them: telling twice is prevented by each message's key. */
async function quietly<T>({ context }: Settling, page: T, save: () => Promise<T>): Promise<T> {
  try {
    return await save()
  } catch (error) {
    context.log.info('roster.settled_by_another', { error })
    return page
  }
}
