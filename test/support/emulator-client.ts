import type { ErrorCode } from '../../core/contract/errors'
import type { Reply } from '../../core/contract/reply'
import type { AnswerOf, FunctionName, InputOf, OperationName } from '../../core/contract/wire'

/** A call that the cloud refused. */
export class Refused extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly words: string,
    readonly fields: readonly string[] = [],
  ) {
    super(`${code} ${words} ${fields.join(' ')}`)
  }
}

/** One function call as the mini-program makes it, by whoever `openid` says. Throws `Refused`. */
export async function callAs<F extends FunctionName, O extends OperationName<F>>(
  url: string,
  openid: string,
  [fn, op, input]: readonly [F, O, InputOf<F, O>],
): Promise<AnswerOf<F, O>> {
  const reply = (await rawCall(url, openid, { fn, body: { op, input } })) as Reply<AnswerOf<F, O>>
  if (reply.ok) return reply.data
  throw new Refused(reply.error.code, reply.error.words, reply.error.fields)
}

/** The same with any body, for calls no honest client makes. */
export async function rawCall(
  url: string,
  openid: string | null,
  { fn, body }: { readonly fn: string; readonly body: unknown },
): Promise<unknown> {
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  if (openid !== null) headers['x-emulator-openid'] = openid
  const response = await fetch(`${url}/v1/functions/${fn}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return response.json()
}

/** The emulator's control door. */
export async function control<T = unknown>(
  url: string,
  method: 'GET' | 'POST' | 'DELETE',
  [path, body]: readonly [string, unknown?],
): Promise<T> {
  const response = await fetch(`${url}/control/${path}`, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(`control ${method} ${path}: ${response.status} ${JSON.stringify(answer)}`)
  return answer as T
}
