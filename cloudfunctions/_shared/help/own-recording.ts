import type { Recording } from '../../../core/help/recording'
import { isOwnUpload, type UploadKind } from '../../../core/people/own-upload'
import { AppError } from '../app-error'
import type { Context } from '../context'

/** What a phone or a browser writes when it listens. */
const SOUNDS: readonly UploadKind[] = ['mp3', 'm4a', 'webm']

/** A recording the caller has put there themselves; fails with INVALID_INPUT for anybody else's file, and says so in the log. */
export function ownRecording<R extends Pick<Recording, 'fileId'>>(recording: R, { caller, log }: Context): R {
  if (isOwnUpload(recording.fileId, caller.personId, SOUNDS)) return recording
  log.info('access.refused', { personId: caller.personId, why: 'not an own upload' })
  throw new AppError('INVALID_INPUT', 'not an own upload', ['recording.fileId'])
}
