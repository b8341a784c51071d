import { Hono } from 'hono'
import type { Cloud } from '../cloud'
import { CloudError } from '../cloud-error'
import { nestedCaller, OUTSIDE } from '../identity/caller'
import { decodeParams, encodeAnswer } from '../openapi/wire-messages'
import { dispatch, dispatchOpenApi, type WireRequest } from './dispatch'
import { multipartFields } from './multipart'
import { jsonReply, wireReply } from './wire-reply'

/** The server SDK's only door: `POST /admin`, JSON or (for open APIs) multipart with protobuf inside. */
export function adminRoute(cloud: Cloud): Hono {
  return new Hono().post('/', async (c) => {
    const contentType = c.req.header('content-type') ?? ''
    const body = Buffer.from(await c.req.arrayBuffer())
    return wireReply(cloud, (requestId) =>
      contentType.startsWith('multipart/form-data')
        ? answerMultipart(cloud, multipartFields(body, contentType), requestId)
        : answerJson(cloud, parse(body), requestId),
    )
  })
}

async function answerJson(cloud: Cloud, body: Record<string, unknown>, requestId: string): Promise<Response> {
  return jsonReply({ requestId, ...(await dispatch(cloud, requestOf(cloud, body, requestId))) })
}

async function answerMultipart(
  cloud: Cloud,
  fields: ReadonlyMap<string, Buffer>,
  requestId: string,
): Promise<Response> {
  const texts = Object.fromEntries(
    ['action', 'apiName', 'wxCloudApiToken'].map((key) => [key, fields.get(key)?.toString()]),
  )
  const request = requestOf(cloud, texts, requestId)
  if (request.action !== 'wx.openApi') throw new CloudError('INVALID_ACTION', `unknown action ${request.action}`)
  const answer = await dispatchOpenApi(cloud, request, () => decodeParams(fields.get('requestData') ?? Buffer.alloc(0)))
  return new Response(new Uint8Array(encodeAnswer(answer)), { headers: { 'content-type': 'application/octet-stream' } })
}

function requestOf(cloud: Cloud, body: Readonly<Record<string, unknown>>, requestId: string): WireRequest {
  const invocation = cloud.functions.book.find(body.wxCloudApiToken)
  const caller = invocation ? nestedCaller(invocation.caller) : OUTSIDE
  return { requestId, action: String(body.action), body, invocation, caller }
}

function parse(body: Buffer): Record<string, unknown> {
  try {
    return JSON.parse(body.toString())
  } catch {
    throw new CloudError('INVALID_PARAM', 'the body is not JSON')
  }
}
