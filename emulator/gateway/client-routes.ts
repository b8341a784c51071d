import { Hono } from 'hono'
import type { Cloud } from '../cloud'
import { CloudError } from '../cloud-error'
import { clientCaller } from './client-identity'
import { dispatch } from './dispatch'
import { failureOf, jsonReply, wireReply } from './wire-reply'

/** What phones and browsers may ask for; documents are reached through functions only. */
const CLIENT_ACTIONS = [
  'functions.invokeFunction',
  'storage.getUploadMetadata',
  'storage.batchGetDownloadUrl',
  'storage.batchDeleteFile',
]

/** `POST /web`: the web SDK's default form, also used by mini-program stand-ins. */
export function webRoute(cloud: Cloud): Hono {
  return new Hono().post('/', (c) =>
    wireReply(cloud, async (requestId) => {
      const body = await c.req.json<Record<string, unknown>>()
      const action = String(body.action)
      if (action.startsWith('database.')) {
        throw new CloudError('DATABASE_PERMISSION_DENIED', 'clients reach documents through functions only')
      }
      if (!CLIENT_ACTIONS.includes(action)) throw new CloudError('INVALID_ACTION', `unknown action ${action}`)
      const caller = clientCaller(cloud, c, body.access_token)
      return jsonReply({ requestId, ...(await dispatch(cloud, { requestId, action, body, invocation: null, caller })) })
    }),
  )
}

/** How the public HTTP API words the failures of a function call (docs.cloudbase.net/http-api/functions). */
const HTTP_FAILURES: Readonly<Record<string, readonly [status: number, code: string]>> = {
  INVALID_CREDENTIALS: [401, 'INVALID_CREDENTIALS'],
  EXCEED_AUTHORITY: [403, 'EXCEED_AUTHORITY'],
  FUNCTION_NOT_FOUND: [404, 'FUNCTION_NOT_FOUND'],
  EXCEED_CONCURRENT_REQUEST_LIMIT: [429, 'FUNCTION_EXCEED_RESOURCE_LIMIT'],
  FUNCTIONS_EXECUTE_FAIL: [400, 'FUNCTION_INVOCATION_FAILED'],
  FUNCTIONS_TIME_LIMIT_EXCEEDED: [400, 'FUNCTION_TIME_LIMIT_EXCEEDED'],
  FUNCTIONS_MEMORY_LIMIT_EXCEEDED: [400, 'FUNCTION_MEMORY_LIMIT_EXCEEDED'],
}

/** `POST /v1/functions/:name`: the body is the event, the answer is the function's own return value. */
export function functionsRoute(cloud: Cloud): Hono {
  return new Hono().post('/:name', async (c) => {
    const requestId = cloud.newRequestId()
    try {
      const caller = clientCaller(cloud, c)
      const body = { function_name: c.req.param('name'), request_data: await c.req.text() }
      const action = 'functions.invokeFunction'
      const answer = await dispatch(cloud, { requestId, action, body, invocation: null, caller })
      const { response_data: json } = answer.data as { response_data: string }
      const headers = { 'content-type': 'application/json; charset=utf-8', 'x-request-id': requestId }
      return new Response(json, { headers })
    } catch (error) {
      const failure = failureOf(cloud, error)
      const [status, code] = HTTP_FAILURES[failure.code] ?? [400, failure.code]
      return jsonReply({ code, message: failure.message, requestId }, status)
    }
  })
}
