import { createHash } from 'node:crypto'
import type { HelpRequest } from '../../../core/help/help-request'
import { AppError } from '../app-error'
import type { Context } from '../context'
import { inTime } from './advance'
import { handOver } from './hand-over'

/** The id of a submission: made of who submits and which of theirs it is, so that a second tap, a retry, or two screens of one person make one case. */
export function caseIdOf(communityId: string, personId: string, clientKey: string): string {
  return `h${createHash('sha256').update(`${communityId}|${personId}|${clientKey}`).digest('hex').slice(0, 23)}`
}

/** Where a case goes that takes none of its resident's places for open cases. */
const NO_PLACE = [null] as const

/** Stores a new case and asks the nearest members in the same breath, or the one who was wanted; a repeated call answers with the case that is there. */
export async function fileOnce(
  filed: HelpRequest,
  context: Context,
  askFirst: string | null = null,
): Promise<HelpRequest> {
  const request = await insertInto(NO_PLACE, await inTime(filed, context, askFirst), context)
  if (!request) throw new AppError('CONFLICT', `help request ${filed.id} is neither new nor there`)
  return request
}

/**
 * The same in the first of these places that no open case of the resident takes; null when all are taken. The index decides, so that many
 * submissions at once are no more cases than one after the other.
 */
export async function fileInto(
  places: readonly number[],
  filed: HelpRequest,
  context: Context,
): Promise<HelpRequest | null> {
  return insertInto(places, await inTime(filed, context), context)
}

async function insertInto(
  places: readonly HelpRequest['slot'][],
  request: HelpRequest,
  context: Context,
): Promise<HelpRequest | null> {
  for (const slot of places) {
    const placed = { ...request, slot }
    if (await context.requests.insert(placed)) return handOver(placed, null, context)
    const first = await context.requests.get(request.id)
    if (first) return first
  }
  // With no place to try, the same submission may be what took the last one.
  return places.length === 0 ? context.requests.get(request.id) : null
}
