import type { ErrorCode } from '../../../core/contract/errors'
import type { Outcome } from '../../../core/kit/outcome'
import { AppError } from '../app-error'

/** Words for a request for help would be wrong here: the same refusals have words of their own. */
const HERE = { NO_SUCH_MOVE: 'MOVED_ON', TOO_FAR: 'NOT_THERE' } as const

type Here = keyof typeof HERE

/** A refusal of volunteering becomes a failure at the edge; a value comes through. */
export function orFail<T, Code extends ErrorCode | Here>(outcome: Outcome<T, Code>): T {
  if (outcome.ok) return outcome.value
  const { code } = outcome
  throw new AppError(code in HERE ? HERE[code as Here] : (code as ErrorCode))
}

/** What is not there, or not there for this caller: both sound the same. */
export function orGone<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new AppError('GONE')
  return found
}
