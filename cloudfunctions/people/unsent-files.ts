import { peopleContract } from '../../core/contract/people'
import { uploadIn, uploadPath } from '../../core/people/own-upload'
import { AppError } from '../_shared/app-error'
import { operation } from '../_shared/operation'

/** Notes that the caller's phone brings a file up, so that it is found should nobody ever send it. Costs one round trip, beside the upload. */
export const noteUpload = operation(peopleContract.noteUpload, async (upload, { caller, uploads, now }) => {
  const { personId } = caller
  await uploads.note({ ...upload, personId, at: now })
  return { path: uploadPath({ ...upload, personId }) }
})

/**
 * Takes an unsent file out of the storage again; one that stands in a case stays, whatever a phone believes. Fails with INVALID_INPUT for anybody
 * else's file, and says so in the log. A repeated call changes nothing more.
 */
export const dropUpload = operation(peopleContract.dropUpload, async ({ fileId }, context) => {
  const { caller, uploads, files, now, log } = context
  const upload = uploadIn(fileId)
  if (upload?.personId !== caller.personId) {
    log.info('access.refused', { personId: caller.personId, why: 'not an own upload' })
    throw new AppError('INVALID_INPUT', 'not an own upload', ['fileId'])
  }
  const named = await uploads.namedOf(caller.personId, [fileId])
  if (named.size === 0) await files.remove([fileId])
  await uploads.forget([{ ...upload, at: now }])
  return { dropped: true as const }
})
