import { type Context, Hono } from 'hono'
import type { Cloud } from '../cloud'
import type { Caller } from '../identity/caller'
import { clientCaller } from './client-identity'
import { dispatch } from './dispatch'
import { failureOf, jsonReply } from './wire-reply'

type Row = Readonly<Record<string, unknown>>

/**
 * `/v1/storages`: objects by the public HTTP API, for browsers that bring no SDK along. The body is a list, and so is the answer: each row by
 * itself is done or carries a code (docs.cloudbase.net/http-api/storage).
 */
export function storagesRoute(cloud: Cloud): Hono {
  return new Hono()
    .post('/get-objects-upload-info', (c) => eachRow(cloud, c, ({ objectId }) => uploadInfo(cloud, c, objectId)))
    .post('/get-objects-download-info', (c) => eachRow(cloud, c, (row) => downloadInfo(cloud, c, row)))
    .post('/delete-objects', (c) => eachRow(cloud, c, ({ cloudObjectId }) => deletion(cloud, c, cloudObjectId)))
}

async function eachRow(cloud: Cloud, c: Context, work: (row: Row) => Promise<Row>): Promise<Response> {
  const requestId = cloud.newRequestId()
  try {
    clientCaller(cloud, c)
  } catch (error) {
    const { code, message } = failureOf(cloud, error)
    return jsonReply({ code, message, requestId }, code === 'INVALID_CREDENTIALS' ? 401 : 403)
  }
  const rows = await c.req.json<unknown>().catch(() => null)
  if (!Array.isArray(rows)) return jsonReply({ code: 'INVALID_PARAM', message: 'the body is no list', requestId }, 400)
  return jsonReply(await Promise.all(rows.map((row: Row) => work(row).catch((error) => failureOf(cloud, error)))))
}

async function uploadInfo(cloud: Cloud, c: Context, objectId: unknown): Promise<Row> {
  const { url, token, authorization, fileId, cosFileId } = (
    await asked(cloud, c, { action: 'storage.getUploadMetadata', path: objectId, method: 'put' })
  ).data as Record<string, string>
  const info = { uploadUrl: url, authorization, token, cloudObjectMeta: cosFileId, cloudObjectId: fileId }
  return { objectId, ...info }
}

async function downloadInfo(cloud: Cloud, c: Context, { cloudObjectId, maxAge }: Row): Promise<Row> {
  const file = { fileid: cloudObjectId, ...(maxAge === undefined ? {} : { max_age: maxAge }) }
  const { data } = await asked(cloud, c, { action: 'storage.batchGetDownloadUrl', file_list: [file] })
  const [found] = (data as { download_list: { code: string; tempFileURL: string }[] }).download_list
  if (found?.code !== 'SUCCESS') return { code: found?.code ?? 'STORAGE_FILE_NONEXIST', message: 'no such file' }
  return { cloudObjectId, downloadUrl: found.tempFileURL, downloadUrlEncoded: encodeURI(found.tempFileURL) }
}

async function deletion(cloud: Cloud, c: Context, cloudObjectId: unknown): Promise<Row> {
  const { data } = await asked(cloud, c, { action: 'storage.batchDeleteFile', fileid_list: [cloudObjectId] })
  const [gone] = (data as { delete_list: { code: string }[] }).delete_list
  return gone?.code === 'SUCCESS' ? { cloudObjectId } : { code: gone?.code, message: 'no such file' }
}

/** Through the table of actions like everybody else, so that troubles and counts come along. */
function asked(cloud: Cloud, c: Context, body: Row & { readonly action: string }): Promise<Record<string, unknown>> {
  const caller: Caller = clientCaller(cloud, c)
  const requestId = cloud.newRequestId()
  return dispatch(cloud, { requestId, action: body.action, body, invocation: null, caller })
}
