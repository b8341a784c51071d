import { type HelpRequest, isOpen } from '../../../core/help/help-request'
import { afterTending, follow, letGo } from '../../../core/help/trip'
import { AppError } from '../app-error'
import type { Context } from '../context'
import { handOver } from './hand-over'

/** Lost races before the trip is left to the next look, which is due already. */
const TRIES = 4

/** Whether what became of a case concerns the trip it is part of: the id of the case that leads it, else null. */
export function tripToTend(before: HelpRequest, after: HelpRequest, now: number): string | null {
  if (after.tripDueAt !== null && after.tripDueAt <= now) return after.id
  const left = before.joinedTo !== null && (after.joinedTo !== before.joinedTo || !isOpen(after))
  return left ? before.joinedTo : null
}

/**
 * Looks after the joined cases of one that leads a trip: each is written first, then the lead lets go of whom it held for them. Whoever dies
 * in between leaves somebody held too long and nobody too short, until the next look. Answers the cases that were written; a repeated call
 * changes nothing.
 */
export async function tendTrip(leadId: string, context: Context): Promise<readonly HelpRequest[]> {
  const written: HelpRequest[] = []
  for (let tries = 1; tries <= TRIES; tries++) {
    const lead = await context.requests.get(leadId)
    if (!lead || (lead.joined.length === 0 && lead.tripDueAt === null)) return written
    try {
      const followers = await tended(lead, follow, { context, wrote: (one) => written.push(one) })
      await context.requests.save(lead, afterTending(lead, followers, context.now))
      return written
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      // Between the two writes of joining, the other case's responder may have taken a third.
      if (error.code === 'BUSY_ELSEWHERE') await tended(lead, letGo, { context, wrote: (one) => written.push(one) })
      else if (error.code !== 'CONFLICT') throw error
    }
  }
  context.log.error('help.trip_left', { caseId: leadId })
  return written
}

interface Tending {
  readonly context: Context
  readonly wrote: (request: HelpRequest) => void
}

/** The joined cases as they stand after this look at the lead. Fails with CONFLICT when somebody else wrote one of them. */
async function tended(
  lead: HelpRequest,
  move: typeof follow,
  { context, wrote }: Tending,
): Promise<readonly HelpRequest[]> {
  const found = (await Promise.all(lead.joined.map((id) => context.requests.get(id)))).filter((one) => one !== null)
  const after: HelpRequest[] = []
  for (const before of found) {
    const moved = move(before, lead, context.now)
    const saved =
      moved === before ? before : await handOver(await context.requests.save(before, moved), before, context)
    if (saved !== before) wrote(saved)
    after.push(saved)
  }
  return after
}
