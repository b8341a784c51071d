import type { DurationMs } from '../../../core/kit/time'
import type { Attempt } from '../../../core/message/delivery'

/** What came back: a JSON object, or why there is none. */
export type Answer =
  | { readonly ok: true; readonly json: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly failed: Extract<Attempt, { state: 'failed' }> }

export interface Post {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly timeoutMs: DurationMs
}

/** One POST of JSON. Never throws: a carrier that is slow, away, or answers anything but a JSON object has failed for now. */
export async function postJson({ url, headers, body, timeoutMs }: Post): Promise<Answer> {
  try {
    const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(timeoutMs) })
    const text = await response.text()
    if (!response.ok) return failed(`HTTP ${response.status}`, retryAfterMs(response))
    const json: unknown = JSON.parse(text)
    return isObject(json) ? { ok: true, json } : failed('answer is no object')
  } catch (error) {
    return failed(error instanceof SyntaxError ? 'answer is no JSON' : reasonOf(error))
  }
}

/** An object, and neither null nor a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function failed(why: string, retryMs: DurationMs | null = null): Answer {
  return { ok: false, failed: { state: 'failed', why, ...(retryMs === null ? {} : { retryAfterMs: retryMs }) } }
}

function retryAfterMs(response: Response): DurationMs | null {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null
}

/** Never the message of the error itself: it may hold the address with the robot's key in it. */
function reasonOf(error: unknown): string {
  const { name, cause } = (error ?? {}) as { name?: string; cause?: { code?: string } }
  if (name === 'TimeoutError' || name === 'AbortError') return 'no answer in time'
  return cause?.code ?? name ?? 'unreachable'
}
