import { type Options, Refusal } from '../question'
import type { PhoneFiles } from './phone-files'

export interface Line {
  /** Where the cloud is; '' for the place a page has come from. */
  readonly url: string
  readonly openid: string
}

/** Sends bytes and tells how many have gone; rejects when the line breaks. `stop` gives up. */
export type Put = (upload: {
  readonly url: string
  readonly authorization: string
  readonly bytes: Uint8Array
  sent(bytes: number): void
  readonly stop: AbortSignal
}) => Promise<number>

interface StorageParts {
  readonly line: Line
  readonly files: PhoneFiles
  readonly put: Put
}

interface Progress {
  readonly progress: number
  readonly totalBytesSent: number
  readonly totalBytesExpectedToSend: number
}

/** An upload under way: told of every step, and given up when `stop` says so. */
export interface Upload {
  onStep(step: Progress): void
  readonly stop: AbortSignal
}

// Over 40 lines: one method each, a line or a few long.
/** The files part of `wx.cloud`, on the doors that the cloud opens to phones. */
export function cloudStorage({ line, files, put }: StorageParts) {
  const ask = (action: string, body: object) => question(line, { action, ...body })
  return {
    async uploadFile({ cloudPath, filePath }: Options, { onStep, stop }: Upload) {
      const bytes = files.read(`${filePath}`)
      if (!bytes) throw new Refusal(`file not exists: ${filePath}`)
      const { url, authorization, fileId } = (await ask('storage.getUploadMetadata', { path: cloudPath })) as Permission
      if (stop.aborted) throw new Refusal('abort')
      const total = bytes.length
      const sent = (done: number) =>
        onStep({ progress: Math.floor((100 * done) / total), totalBytesSent: done, totalBytesExpectedToSend: total })
      const statusCode = await put({ url, authorization, bytes, sent, stop }).catch((error: Error) => {
        throw new Refusal(stop.aborted ? 'abort' : `request:fail ${error.message}`)
      })
      if (statusCode >= 300) throw new Refusal(`upload failed, status ${statusCode}`)
      return { fileID: fileId, statusCode }
    },
    async getTempFileURL({ fileList }: Options) {
      const asked = (fileList as readonly (string | { readonly fileID: string })[]).map((one) => ({
        fileid: typeof one === 'string' ? one : one.fileID,
      }))
      const { download_list } = (await ask('storage.batchGetDownloadUrl', { file_list: asked })) as Downloads
      return { fileList: download_list.map((one) => ({ ...one, ...outcome(one.code) })) }
    },
    async deleteFile({ fileList }: Options) {
      const { delete_list } = (await ask('storage.batchDeleteFile', { fileid_list: fileList })) as Deletions
      return { fileList: delete_list.map(({ fileID, code }) => ({ fileID, ...outcome(code) })) }
    },
    async downloadFile({ fileID }: Options) {
      const { download_list } = (await ask('storage.batchGetDownloadUrl', {
        file_list: [{ fileid: fileID }],
      })) as Downloads
      const response = await fetch(download_list[0]?.tempFileURL ?? '').catch(lineBroke)
      if (!response.ok) throw new Refusal(`download failed, status ${response.status}`)
      const bytes = new Uint8Array(await response.arrayBuffer())
      return {
        tempFilePath: files.temporary(bytes, `${fileID}`.split('.').at(-1) ?? 'bin'),
        statusCode: response.status,
      }
    },
  }
}

interface Permission {
  readonly url: string
  readonly authorization: string
  readonly fileId: string
}
interface Outcome {
  readonly code: string
  readonly fileID: string
}
interface Downloads {
  readonly download_list: readonly (Outcome & { readonly tempFileURL: string })[]
}
interface Deletions {
  readonly delete_list: readonly Outcome[]
}

function outcome(code: string) {
  return code === 'SUCCESS' ? { status: 0, errMsg: 'ok' } : { status: -503_003, errMsg: code }
}

async function question({ url, openid }: Line, body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json', 'x-emulator-openid': openid }
  const response = await fetch(`${url}/web`, { method: 'POST', headers, body: JSON.stringify(body) }).catch(lineBroke)
  const answer = (await response.json()) as {
    readonly code?: string
    readonly message?: string
    readonly data?: unknown
  }
  if (answer.code !== undefined) throw new Refusal(`${answer.code} ${answer.message}`)
  return answer.data
}

function lineBroke(error: unknown): never {
  throw new Refusal(`request:fail ${error instanceof Error ? error.message : error}`)
}

/** For a phone whose progress nobody watches. */
export const putAtOnce: Put = async ({ url, authorization, bytes, sent, stop }) => {
  const body = bytes.slice().buffer as ArrayBuffer
  const response = await fetch(url, { method: 'PUT', headers: { authorization }, body, signal: stop })
  sent(bytes.length)
  return response.status
}
