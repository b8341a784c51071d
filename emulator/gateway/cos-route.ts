import { type Context, Hono } from 'hono'
import { getMimeType } from 'hono/utils/mime'
import type { Cloud } from '../cloud'
import { CloudError } from '../cloud-error'
import { checkedCloudPath } from '../storage/cloud-path'

/** The bucket: PUT (server SDK), POST form (web SDK), GET by temporary URL. */
export function cosRoute(cloud: Cloud): Hono {
  return new Hono()
    .put('/*', async (c) => {
      const mark = c.req.header('authorization') ?? ''
      const bytes = await c.req.arrayBuffer()
      return upload(cloud, { path: pathOf(c), mark, bytes, type: c.req.header('content-type') })
    })
    .post('/*', async (c) => {
      const form = await c.req.formData()
      const file = form.get('file')
      const mark = form.get('signature') ?? form.get('authorization') ?? c.req.header('authorization')
      if (!(file instanceof Blob)) return xmlError(400, 'MalformedPOSTRequest', 'no file in the form')
      return upload(cloud, { path: pathOf(c), mark: String(mark), bytes: await file.arrayBuffer(), type: file.type })
    })
    .get('/*', async (c) => {
      const path = pathOf(c)
      const found = path === null ? 'ABSENT' : await cloud.storage.get(path, c.req.query('sign') ?? '')
      if (found === 'EXPIRED') return xmlError(403, 'AccessDenied', 'the URL is forged or expired')
      if (found === 'ABSENT') return xmlError(404, 'NoSuchKey', 'no such file')
      const headers = { 'content-type': found.meta.contentType, 'x-content-type-options': 'nosniff' }
      return new Response(new Uint8Array(found.bytes), { headers })
    })
}

interface Upload {
  /** Null when the URL names a path that is not allowed. */
  readonly path: string | null
  readonly mark: string
  readonly bytes: ArrayBuffer
  readonly type: string | undefined
}

async function upload(cloud: Cloud, { path, mark, bytes, type }: Upload): Promise<Response> {
  if (path === null) return xmlError(400, 'InvalidURI', 'the path is not allowed')
  const contentType = type || getMimeType(path) || 'application/octet-stream'
  const outcome = await cloud.storage.put(path, mark, { bytes: Buffer.from(bytes), contentType })
  if (outcome === 'SIGNATURE')
    return xmlError(403, 'SignatureDoesNotMatch', 'the permission is not for this path or has run out')
  // Success is an empty body: the SDK reads any XML as a failure and never looks at the status.
  return new Response('', { status: 200 })
}

function pathOf(c: Context): string | null {
  try {
    return checkedCloudPath(decodeURIComponent(new URL(c.req.url).pathname.slice('/cos/'.length)))
  } catch (error) {
    if (error instanceof CloudError || error instanceof URIError) return null
    throw error
  }
}

/** The SDK destructures all four elements, so none may be missing. */
function xmlError(status: number, code: string, message: string): Response {
  const body = `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`
  return new Response(body, { status, headers: { 'content-type': 'application/xml' } })
}
