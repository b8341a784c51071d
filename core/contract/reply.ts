import type { EpochMs } from '../kit/time'
import type { ErrorCode } from './errors'

export interface ReplyError {
  readonly code: ErrorCode
  /** The code in plain Chinese, for whoever shows it as it is. */
  readonly words: string
  /** To find this very call in the logs. */
  readonly requestId: string
  /** For INVALID_INPUT: which fields, as dotted paths. */
  readonly fields?: readonly string[]
}

/**
 * What every operation answers. The error is nested: the web SDK takes a top-level `code` for a failure of the platform.
 * `at` is the server's time, by which phones with a wrong clock draw their countdowns.
 */
export type Reply<T> =
  | { readonly ok: true; readonly data: T; readonly at: EpochMs }
  | { readonly ok: false; readonly error: ReplyError; readonly at: EpochMs }
