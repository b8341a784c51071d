import type { HelpRequest } from '../../../core/help/help-request'
import { holdersOf } from '../../../core/help/in-hand'
import type { Context } from '../context'

/**
 * Notes at whoever has just let go of a case that their hands are free, for turns and rest. One write a member, and none for most moves.
 * Never fails: a turn counted late is no reason to refuse a settled case.
 */
export async function noteFreed(before: HelpRequest, saved: HelpRequest, context: Context): Promise<void> {
  const { presences, now, log } = context
  const holding = new Set(holdersOf(saved))
  const onSiteMs = before.arrivedAt === null ? 0 : now - before.arrivedAt
  const freed = holdersOf(before).filter((id) => !holding.has(id))
  await Promise.all(freed.map((id) => presences.freed(id, now, onSiteMs))).catch((error: unknown) =>
    log.error('presence.not_freed', { caseId: saved.id, error }),
  )
}
