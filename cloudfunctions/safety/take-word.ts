import { noteWords as noteInAppeal } from '../_shared/appeals/check-content'
import { isAppealId } from '../_shared/appeals/file-once'
import { findAppeal } from '../_shared/appeals/move-appeal'
import type { Context } from '../_shared/context'
import { noteWords } from '../_shared/help/check-photos'
import { findHelp } from '../_shared/help/move-help'
import type { PictureWord } from '../_shared/repositories/photo-checks'

/** Notes what the platform suggests for the photo of this check; `undefined` when it could not look. Told twice it changes nothing more. */
export async function takeWord(traceId: string, suggest: string | undefined, context: Context): Promise<void> {
  const word = wordOf(suggest)
  const photo = await context.photoChecks.answered(traceId, word, context.now)
  context.log.info('safety.heard', { traceId, word, caseId: photo?.caseId ?? null })
  if (!photo) return
  const words = [[photo.fileId, word]] as const
  if (isAppealId(photo.caseId)) await noteInAppeal(await findAppeal(photo.caseId, context), words, context)
  else await noteWords(await findHelp(photo.caseId, context), words, context)
}

/** Only an outspoken "pass" shows a photo. */
function wordOf(suggest: string | undefined): PictureWord {
  if (suggest === undefined) return 'unchecked'
  return suggest === 'pass' ? 'pass' : 'held'
}
