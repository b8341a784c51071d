import { postToCloud } from '../cloud/post.h5'
import type { DeleteUpload } from './delete-upload'

export const deleteUpload: DeleteUpload = async (fileId) => {
  await postToCloud('/v1/storages/delete-objects', [{ cloudObjectId: fileId }]).catch(() => undefined)
}
