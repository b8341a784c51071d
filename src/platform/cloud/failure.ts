import { ERROR_WORDS, type ErrorCode } from '@core/contract/errors'
import type { ReplyError } from '@core/contract/reply'

/** An operation that the cloud refused, or that never reached it. */
export class CloudFailure extends Error {
  readonly code: ErrorCode
  readonly words: string
  /** For INVALID_INPUT: which fields, as dotted paths. */
  readonly fields: readonly string[]

  constructor(code: ErrorCode, words: string = ERROR_WORDS[code], fields: readonly string[] = []) {
    super(`${code}: ${words}`)
    this.code = code
    this.words = words
    this.fields = fields
  }
}

/** A cloud newer than this app may know more codes; its words are shown, and the code counts as UNEXPECTED. */
export function failureOf({ code, words, fields }: ReplyError): CloudFailure {
  return new CloudFailure(code in ERROR_WORDS ? code : 'UNEXPECTED', words, fields)
}

export function codeOf(error: unknown): ErrorCode {
  return error instanceof CloudFailure ? error.code : 'UNEXPECTED'
}

/** To try again may help: no answer came, somebody was faster, or the cloud stumbled or was too busy. Everything else is an answer. */
const PASSING: ReadonlySet<ErrorCode> = new Set(['OFFLINE', 'CLOUD_BUSY', 'UNEXPECTED', 'CONFLICT'])

export function mayPass(code: ErrorCode): boolean {
  return PASSING.has(code)
}

/** What was asked for may have been done all the same: its answer was lost, or it was stopped on the way. */
export function mayBeDone(code: ErrorCode): boolean {
  return code === 'OFFLINE' || code === 'CLOUD_BUSY'
}

export function wordsOf(error: unknown): string {
  return error instanceof CloudFailure ? error.words : ERROR_WORDS.UNEXPECTED
}
