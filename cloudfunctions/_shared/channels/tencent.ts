import { type DurationMs, type EpochMs, MINUTE_MS, SECOND_MS } from '../../../core/kit/time'
import type { Attempt } from '../../../core/message/delivery'
import { isObject, postJson } from './post-json'
import { tc3Authorization, timestampOf } from './tc3'

/** One account's access to one Tencent Cloud API. */
export interface TencentApi {
  readonly secretId: string
  readonly secretKey: string
  /** `sms`, `vms`. */
  readonly service: string
  readonly version: string
  readonly region: string
  /** `https://sms.tencentcloudapi.com`, or where a test listens. */
  readonly endpoint: string
  readonly timeoutMs: DurationMs
  clock(): EpochMs
}

/** What `Response` held, or the attempt's end when there was an error in it or none at all. */
type TencentAnswer =
  | { readonly ok: true; readonly response: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly attempt: Attempt }

const CONTENT_TYPE = 'application/json; charset=utf-8'

/** One signed call. Never throws. */
export async function callTencent(
  api: TencentApi,
  action: string,
  input: Readonly<Record<string, unknown>>,
): Promise<TencentAnswer> {
  const { host } = new URL(api.endpoint)
  const at = api.clock()
  const payload = JSON.stringify(input)
  const headers = {
    Authorization: tc3Authorization({ ...api, host, contentType: CONTENT_TYPE, payload, at }),
    'Content-Type': CONTENT_TYPE,
    'X-TC-Action': action,
    'X-TC-Version': api.version,
    'X-TC-Region': api.region,
    'X-TC-Timestamp': String(timestampOf(at)),
  }
  const answer = await postJson({ url: api.endpoint, headers, body: payload, timeoutMs: api.timeoutMs })
  if (!answer.ok) return { ok: false, attempt: answer.failed }
  const response = answer.json.Response
  if (!isObject(response)) return { ok: false, attempt: { state: 'failed', why: 'answer without Response' } }
  if (isObject(response.Error)) return { ok: false, attempt: unsent(response.Error.Code, response.Error.Message) }
  return { ok: true, response }
}

/**
 * What a code says about trying again. Limits that pass within minutes and the platform's own trouble are worth it; a number, a text, a key or an
 * account that is refused now is refused in a minute, too. A code we do not know is tried again: the plan goes on to the next channel anyway.
 */
export function unsent(code: unknown, message: unknown): Extract<Attempt, { state: 'refused' | 'failed' }> {
  const name = typeof code === 'string' && code !== '' ? code : 'unknown code'
  const why = `${name} ${typeof message === 'string' ? message : ''}`.trim().slice(0, 200)
  const retryAfterMs = SOON[name]
  if (retryAfterMs !== undefined) return { state: 'failed', why, retryAfterMs }
  return FOR_GOOD.test(name) ? { state: 'refused', why } : { state: 'failed', why }
}

/** Limits that open again by themselves. */
const SOON: Readonly<Record<string, DurationMs>> = {
  'LimitExceeded.PhoneNumberThirtySecondLimit': 30 * SECOND_MS,
  'LimitExceeded.DeliveryFrequencyLimit': MINUTE_MS,
  RequestLimitExceeded: 5 * SECOND_MS,
}

const FOR_GOOD =
  /^(InvalidParameter|MissingParameter|UnauthorizedOperation|UnsupportedOperation|AuthFailure|FailedOperation|LimitExceeded\.(PhoneNumber|Daily|AppDaily)|InvalidAction|ResourceInsufficient|ResourceUnavailable)/
