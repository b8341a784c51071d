import type { Anew } from '../../../core/help/ending'
import type { HelpRequest } from '../../../core/help/help-request'
import type { Context } from '../context'
import { ladderNow } from '../roster/on-call-now'

/** What a case would begin anew with at this instant: a code nobody knows yet, and whoever is on the ladder now. */
export async function anewFor({ communityId }: HelpRequest, context: Context): Promise<Omit<Anew, 'reason'>> {
  return { arrivalCode: context.arrivalCode(), posts: await ladderNow(communityId, context) }
}
