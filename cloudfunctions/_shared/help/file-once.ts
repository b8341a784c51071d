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

/** Stores a new case and asks the nearest members in the same breath, or the one who was wanted; a repeated call answers with the case that is there. */
export async function fileOnce(
  filed: HelpRequest,
  context: Context,
  askFirst: string | null = null,
): Promise<HelpRequest> {
  const request = await inTime(filed, context, askFirst)
  if (await context.requests.insert(request)) return handOver(request, null, context)
  const first = await context.requests.get(filed.id)
  if (!first) throw new AppError('CONFLICT', `help request ${filed.id} is neither new nor there`)
  return first
}
