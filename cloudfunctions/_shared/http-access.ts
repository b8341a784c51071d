import { isObject } from './channels/post-json'

/** What the platform's HTTP access makes an HTTP answer of. */
export interface HttpAnswer {
  readonly isBase64Encoded: false
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** An answer that no proxy on the way keeps. */
export function jsonAnswer(statusCode: number, facts: object): HttpAnswer {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }
  return { isBase64Encoded: false, statusCode, headers, body: JSON.stringify(facts) }
}

/** What of a request by HTTP access concerns us; whatever is missing, or not what it should be, is empty. */
export interface HttpRequest {
  readonly path: string
  readonly query: Readonly<Record<string, unknown>>
  readonly body: string
}

/** Reads what the platform hands over, whatever it is: never throws. */
export function requestOf(event: unknown): HttpRequest {
  const { path, queryStringParameters: query, body, isBase64Encoded } = isObject(event) ? event : {}
  const text = typeof body === 'string' ? body : ''
  return {
    path: typeof path === 'string' ? path : '',
    query: isObject(query) ? query : {},
    body: isBase64Encoded === true ? Buffer.from(text, 'base64').toString('utf8') : text,
  }
}
