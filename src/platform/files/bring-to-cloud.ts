import { type Outcome, refuse } from '@core/kit/outcome'
import { type Upload, uploadPath } from '@core/people/own-upload'
import { callCloud } from '../cloud/call-cloud'
import { codeOf, mayPass } from '../cloud/failure'
import { myId } from '../me'
import { type FileToUpload, type UploadFailure, uploadFile } from './upload-file'

type FileOfMine = Pick<Upload, 'clientKey' | 'kind'> & Pick<FileToUpload, 'localPath' | 'onProgress'>

/**
 * Puts a file of this phone into the cloud's storage under its owner, and has that noted beside it, so that it is found there although nobody ever
 * sends it: it counts as up when both are done. Answers its file id. Repeated, it replaces the file by the same. Never throws.
 */
export async function bringToCloud({ clientKey, kind, ...file }: FileOfMine): Promise<Outcome<string, UploadFailure>> {
  const personId = await myId()
  if (personId === undefined) return refuse('OFFLINE')
  const [unnoted, up] = await Promise.all([
    callCloud('people', 'noteUpload', { clientKey, kind }).then(() => null, codeOf),
    uploadFile({ ...file, cloudPath: uploadPath({ personId, clientKey, kind }) }),
  ])
  if (unnoted === null || !up.ok) return up
  return refuse(mayPass(unnoted) ? 'OFFLINE' : 'REFUSED')
}
