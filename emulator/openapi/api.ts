import type { ApiAnswer, ApiParams } from './wire-messages'

/** What a faked open API may know. */
export interface ApiContext {
  /** Virtual epoch ms. */
  readonly now: number
  readonly appId: string
  /** Whether this person used the mini-program in the last two hours. */
  isRecent(openid: string): boolean
  /** Claims a one-time code; false when it was claimed before. */
  claimCode(code: string): boolean
  newId(): string
}

/** An event that follows a successful call later, such as the verdict on a picture. */
interface FollowUp {
  readonly type: string
  readonly delayMs: number
  readonly event: Readonly<Record<string, unknown>>
}

export interface ApiOutcome {
  readonly answer: ApiAnswer
  readonly followUp?: FollowUp
}

/** One faked open API: validates as WeChat does and answers its ordinary success. */
export type Api = (params: ApiParams, context: ApiContext) => ApiOutcome

/** A success with these fields. */
export function succeed(fields: Readonly<Record<string, unknown>> = {}): ApiOutcome {
  return { answer: { kind: 'json', json: { errcode: 0, errmsg: 'ok', ...fields } } }
}

/** WeChat's refusal; every real one ends in a `rid`. */
export function fail(errcode: number, errmsg: string, context: ApiContext): ApiOutcome {
  return { answer: { kind: 'json', json: { errcode, errmsg: `${errmsg} rid: ${context.newId()}` } } }
}

/** The parameter as text; the empty string when it is anything else. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
