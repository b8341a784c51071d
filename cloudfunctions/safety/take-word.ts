import type { Context } from '../_shared/context'
import { noteWords } from '../_shared/help/check-photos'
import { findHelp } from '../_shared/help/move-help'
import type { PictureWord } from '../_shared/repositories/photo-checks'

/** Notes what the platform suggests for the photo of this check; `undefined` when it could not look. Told twice it changes nothing more. */
export async function takeWord(traceId: string, suggest: string | undefined, context: Context): Promise<void> {
  const word = wordOf(suggest)
  const photo = await context.photoChecks.answered(traceId, word, context.now)
  context.log.info('safety.heard', { traceId, word, caseId: photo?.caseId ?? null })
  if (photo) await noteWords(await findHelp(photo.caseId, context), [[photo.fileId, word]], context)
}

/** Only an outspoken "pass" shows a photo. */
function wordOf(suggest: string | undefined): PictureWord {
  if (suggest === undefined) return 'unchecked'
  return suggest === 'pass' ? 'pass' : 'held'
}
