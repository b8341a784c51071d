import { CloudError } from '../cloud-error'
import { checkedCloudPath, pathOfFileId } from './cloud-path'
import type { FileStore, StoredFile } from './file-store'
import { createSignedAccess, type SignedAccess } from './signed-access'

/** How long a temporary URL works when none is asked for, seconds. */
const DEFAULT_MAX_AGE_S = 7200
/** How long the permission to upload works, ms. */
const UPLOAD_MS = 15 * 60 * 1000
/** Files in one call of batchGetDownloadUrl or batchDeleteFile (Cloud.getTempFileURL page). */
const BATCH = 50

interface StorageOptions {
  readonly store: FileStore
  readonly envId: string
  now(): number
  /** `http://127.0.0.1:<port>/cos`. */
  cosUrl(): string
}

/** Cloud storage: the three actions of the server SDK, and the bucket behind the URLs they answer. */
export interface Storage {
  /** `storage.getUploadMetadata`, `storage.batchGetDownloadUrl` or `storage.batchDeleteFile`. */
  handle(request: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>>
  /** Stores an upload; fails with SIGNATURE when the mark is not for this path or has run out. */
  put(
    path: string,
    mark: string,
    upload: { readonly bytes: Buffer; readonly contentType: string },
  ): Promise<'ok' | 'SIGNATURE'>
  /** Reads by temporary URL; EXPIRED also for a forged mark, ABSENT for a deleted file. */
  get(path: string, mark: string): Promise<StoredFile | 'EXPIRED' | 'ABSENT'>
  /** Puts these files in place of all others. URLs and permissions from before have run out: an upload under way ends as SIGNATURE, or leaves nothing. */
  load(files: readonly StoredFile[]): Promise<void>
  readonly store: FileStore
}

type Action = (request: Readonly<Record<string, unknown>>) => Promise<Record<string, unknown>>

/** Storage over a file store. */
export function createStorage(options: StorageOptions): Storage {
  const { store, now } = options
  const access = createSignedAccess(now)
  const prefix = `cloud://${options.envId}.local-bucket/`
  const actions: Readonly<Record<string, Action>> = {
    'storage.getUploadMetadata': uploadMetadata(options, access, prefix),
    'storage.batchGetDownloadUrl': downloadUrls(options, access, prefix),
    'storage.batchDeleteFile': deletions(store, prefix),
  }
  return {
    store,
    async handle(request) {
      const action = actions[String(request.action)]
      if (!action) throw new CloudError('INVALID_ACTION', `unknown action ${String(request.action)}`)
      return { data: await action(request) }
    },
    async put(path, mark, { bytes, contentType }) {
      if (!access.isValid('write', path, mark)) return 'SIGNATURE'
      await store.write({ meta: { path, contentType, sizeBytes: bytes.length, writtenAt: now() }, bytes })
      return 'ok'
    },
    async get(path, mark) {
      if (!access.isValid('read', path, mark)) return 'EXPIRED'
      return (await store.read(path)) ?? 'ABSENT'
    },
    load(files) {
      // Before the files: an upload that has passed this check already is waited for, and is gone with the others.
      access.forgetAll()
      return store.replaceAll(files)
    },
  }
}

function uploadMetadata({ now, cosUrl }: StorageOptions, access: SignedAccess, prefix: string): Action {
  return async (request) => {
    const path = checkedCloudPath(request.path)
    const authorization = access.sign('write', path, now() + UPLOAD_MS)
    // Percent-encoded here because the SDK passes this URL to http.request as it is.
    const url = `${cosUrl()}/${path.split('/').map(encodeURIComponent).join('/')}`
    // The SDK puts cosFileId into a header, where no Chinese may stand.
    return { url, token: 'local', authorization, fileId: prefix + path, cosFileId: encodeURIComponent(path) }
  }
}

function downloadUrls({ store, now, cosUrl }: StorageOptions, access: SignedAccess, prefix: string): Action {
  return async (request) => {
    const files = batch<{ fileid: string; max_age?: number }>(request.file_list)
    const answers = files.map(async ({ fileid, max_age: maxAge = DEFAULT_MAX_AGE_S }) => {
      const path = pathOfFileId(fileid, prefix)
      if (path === null || !(await store.read(path))) {
        return { code: 'STORAGE_FILE_NONEXIST', fileID: fileid, tempFileURL: '' }
      }
      const mark = access.sign('read', path, now() + maxAge * 1000)
      // Not encoded here: the SDK's downloadFile applies encodeURI, and a second encoding would name another file.
      return { code: 'SUCCESS', fileID: fileid, tempFileURL: `${cosUrl()}/${path}?sign=${mark}`, maxAge }
    })
    return { download_list: await Promise.all(answers) }
  }
}

function deletions(store: FileStore, prefix: string): Action {
  return async (request) => {
    const answers = batch<string>(request.fileid_list).map(async (fileID) => {
      const path = pathOfFileId(fileID, prefix)
      const gone = path !== null && (await store.remove(path))
      return { code: gone ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST', fileID }
    })
    return { delete_list: await Promise.all(answers) }
  }
}

function batch<T>(list: unknown): readonly T[] {
  if (!Array.isArray(list) || list.length === 0) throw new CloudError('INVALID_PARAM', 'the list of files is empty')
  if (list.length > BATCH) throw new CloudError('INVALID_PARAM', `at most ${BATCH} files in one call`)
  return list
}
