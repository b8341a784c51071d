import type { ErrorCode } from '../../core/contract/errors'
import type { Outcome } from '../../core/kit/outcome'

/** An operation failed for a reason that has words. Anything else thrown is a bug. */
export class AppError extends Error {
  /** Said instead of the code's own words, where those can be made more useful; empty otherwise. */
  words = ''

  constructor(
    readonly code: ErrorCode,
    /** For the log, not for the screen. */
    detail = '',
    /** For INVALID_INPUT: dotted paths of the fields. */
    readonly fields: readonly string[] = [],
  ) {
    super(detail ? `${code}: ${detail}` : code)
  }
}

/** A domain refusal becomes a failure at the edge; a value comes through. */
export function orThrow<T, Code extends ErrorCode>(outcome: Outcome<T, Code>): T {
  if (!outcome.ok) throw new AppError(outcome.code)
  return outcome.value
}

/** A failure whose words know more than its code does: a telephone number, a name. */
export function saying(code: ErrorCode, words: string): AppError {
  return Object.assign(new AppError(code), { words })
}
