import { done, type Outcome, refuse } from '@core/kit/outcome'
import { postToCloud } from '../cloud/post.h5'
import type { UploadFailure, UploadFile } from './upload-file'

/** Bytes that have stood still for so long will not move any more. */
const STALLED_MS = 30_000

export const uploadFile: UploadFile = async ({ localPath, cloudPath, onProgress }) => {
  const bytes = await fileAt(localPath)
  if (!bytes) return refuse('FILE_GONE')
  const permitted = await permission(cloudPath)
  if (!permitted.ok) return permitted
  const failure = await put(bytes, permitted.value, onProgress)
  return failure ? refuse(failure) : done(permitted.value.cloudObjectId)
}

/** One row of `get-objects-upload-info`: where the bytes go, and the leave to put them there. */
interface Permission {
  readonly uploadUrl: string
  readonly authorization: string
  readonly token: string
  readonly cloudObjectMeta: string
  readonly cloudObjectId: string
}

async function fileAt(localPath: string): Promise<Blob | undefined> {
  return fetch(localPath)
    .then((response) => response.blob())
    .catch(() => undefined)
}

async function permission(cloudPath: string): Promise<Outcome<Permission, UploadFailure>> {
  try {
    const response = await postToCloud('/v1/storages/get-objects-upload-info', [{ objectId: cloudPath }])
    const rows: unknown = await response.json()
    const row = Array.isArray(rows) ? (rows[0] as Partial<Permission> | undefined) : undefined
    // A gateway in trouble has no rows at all; a row without an address is a rule that says no.
    if (!row) return refuse('OFFLINE')
    return row.uploadUrl === undefined ? refuse('REFUSED') : done(row as Permission)
  } catch {
    return refuse('OFFLINE')
  }
}

/** By XMLHttpRequest: `fetch` does not tell how much has gone out. */
function put(bytes: Blob, to: Permission, onProgress?: (part: number) => void): Promise<UploadFailure | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    let stalled = setTimeout(() => request.abort(), STALLED_MS)
    request.upload.onprogress = ({ loaded, total }) => {
      clearTimeout(stalled)
      stalled = setTimeout(() => request.abort(), STALLED_MS)
      if (total > 0) onProgress?.(loaded / total)
    }
    request.onload = () => resolve(failureOf(request.status))
    request.onerror = () => resolve('OFFLINE')
    request.onabort = () => resolve('OFFLINE')
    request.onloadend = () => clearTimeout(stalled)
    request.open('PUT', to.uploadUrl)
    request.setRequestHeader('authorization', to.authorization)
    request.setRequestHeader('x-cos-security-token', to.token)
    request.setRequestHeader('x-cos-meta-fileid', to.cloudObjectMeta)
    request.send(bytes)
  })
}

function failureOf(status: number): UploadFailure | null {
  if (status >= 200 && status < 300) return null
  return status >= 500 ? 'OFFLINE' : 'REFUSED'
}
