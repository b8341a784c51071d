import type { HeldPart } from '../../../core/help/content'
import { holdWords } from '../../../core/help/content-moves'
import type { HelpRequest } from '../../../core/help/help-request'
import type { WordsVerdict } from '../content/check-words'
import type { Context } from '../context'
import { untilSaved } from './move-help'

/** Marks words that did not pass; the case as it then is. Nothing is written for words that did, and nothing fails: the move is made. */
export async function holdUnlessPassed(
  request: HelpRequest,
  { of, verdict }: { readonly of: HeldPart; readonly verdict: Promise<WordsVerdict> },
  context: Context,
): Promise<HelpRequest> {
  if ((await verdict) !== 'held') return request
  try {
    return await untilSaved(request, context, async (before) => {
      const after = holdWords(before, of, context.now)
      return after === before ? before : context.requests.save(before, after)
    })
  } catch (error) {
    context.log.error('content.hold_failed', { caseId: request.id, of, error })
    return request
  }
}
