import { CloudFailure } from './failure'

/** By a gateway that turns callers away, or waits for the function in vain. */
const STATUSES: ReadonlySet<number> = new Set([429, 503, 504])

/** The HTTP API's own codes for too many calls at once, too many this month, and a function that was stopped for its time. */
const CODES: ReadonlySet<unknown> = new Set([
  'EXCEED_CONCURRENT_REQUEST_LIMIT',
  'EXCEED_REQUEST_LIMIT',
  'EXCEED_RATELIMIT',
  'FUNCTION_EXCEED_RESOURCE_LIMIT',
  'FUNCTION_TIME_LIMIT_EXCEEDED',
  'FUNCTIONS_TIME_LIMIT_EXCEEDED',
  'SERVER_TIMEOUT',
])

/** Whether the cloud is there and has too much to do: the same call may well succeed a little later. */
export function isOverload(status: number, answer: unknown): boolean {
  if (STATUSES.has(status)) return true
  return status >= 400 && CODES.has((answer as { readonly code?: unknown } | null | undefined)?.code)
}

/** The JSON of an answer. Throws CLOUD_BUSY when it comes from a cloud with too much to do, whatever its gateway has written; rejects when it is no JSON. */
export async function answerIn(response: Response): Promise<unknown> {
  const { status } = response
  const answer: unknown = await response.json().catch((error: unknown) => {
    if (!isOverload(status, undefined)) throw error
  })
  if (isOverload(status, answer)) throw new CloudFailure('CLOUD_BUSY')
  return answer
}
