import { isOwnUpload } from '../../../core/people/own-upload'
import { AppError } from '../app-error'
import type { Context } from '../context'

/** Photos the caller has put there themselves; fails with INVALID_INPUT for anybody else's file, and says so in the log. */
export function ownPhotos(fileIds: readonly string[], { caller, log }: Context): readonly string[] {
  const foreign = fileIds.findIndex((fileId) => !isOwnUpload(fileId, caller.personId, ['jpg']))
  if (foreign < 0) return fileIds
  log.info('access.refused', { personId: caller.personId, why: 'not an own upload' })
  throw new AppError('INVALID_INPUT', 'not an own upload', [`photos.${foreign}`])
}
