import { type Context, Hono } from 'hono'
import type { Cloud } from '../cloud'
import { NOBODY } from '../identity/caller'
import { dispatch } from './dispatch'
import { failureOf, jsonReply } from './wire-reply'

/**
 * `/http/:name` and whatever stands below it: the platform's HTTP access service, which turns any request into an event and a function's answer into a response
 * (docs.cloudbase.net/service/access-cloud-function). There a path is given to a function by hand; here every function has one by its name.
 */
export function httpAccessRoute(cloud: Cloud): Hono {
  return new Hono().all('/:name{[^/]+}/:rest{.*}?', async (c) => {
    const requestId = cloud.newRequestId()
    try {
      const body = { function_name: c.req.param('name'), request_data: JSON.stringify(await eventOf(c, requestId)) }
      const action = 'functions.invokeFunction'
      const answer = await dispatch(cloud, { requestId, action, body, invocation: null, caller: NOBODY })
      return responseOf((answer.data as { response_data: string }).response_data)
    } catch (error) {
      const { code, message } = failureOf(cloud, error)
      return jsonReply({ code, message, requestId }, code === 'FUNCTION_NOT_FOUND' ? 404 : 500)
    }
  })
}

async function eventOf(c: Context, requestId: string) {
  return {
    path: `/${c.req.param('rest') ?? ''}`,
    httpMethod: c.req.method,
    headers: c.req.header(),
    queryStringParameters: c.req.query(),
    requestContext: { requestId },
    body: await c.req.text(),
    isBase64Encoded: false,
  }
}

interface Integrated {
  readonly statusCode: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly isBase64Encoded?: boolean
}

/** An answer with a status code is a whole response; any other object is its JSON. */
function responseOf(json: string): Response {
  const answer: unknown = json === '' ? null : JSON.parse(json)
  if (!isIntegrated(answer))
    return new Response(json, { headers: { 'content-type': 'application/json; charset=utf-8' } })
  const { statusCode, headers = {}, body = '', isBase64Encoded = false } = answer
  return new Response(isBase64Encoded ? Buffer.from(body, 'base64') : body, {
    status: statusCode,
    headers: { ...headers },
  })
}

function isIntegrated(answer: unknown): answer is Integrated {
  return typeof answer === 'object' && answer !== null && typeof (answer as Partial<Integrated>).statusCode === 'number'
}
