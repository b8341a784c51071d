import type { AnswerOf, FunctionName, InputOf, OperationName } from '@core/contract/wire'
import { noteReachable } from '../network/reachable'
import { CloudFailure, failureOf } from './failure'
import { isReply } from './reply'
import { send } from './send'
import { learnServerTime } from './server-clock'

/** Asks the cloud to do one operation. Throws CloudFailure: with OFFLINE when no reply came back, with CLOUD_BUSY when it is there and has too much to do. */
export async function callCloud<F extends FunctionName, O extends OperationName<F>>(
  functionName: F,
  op: O,
  input: InputOf<F, O>,
): Promise<AnswerOf<F, O>> {
  const sentAt = Date.now()
  const answer = await send(functionName, { op, input }).catch((error: unknown) => {
    const failure = error instanceof CloudFailure ? error : new CloudFailure('OFFLINE')
    noteReachable(failure.code !== 'OFFLINE')
    throw failure
  })
  noteReachable(true)
  if (!isReply(answer)) throw new CloudFailure('UNEXPECTED')
  learnServerTime({ at: answer.at, sentAt, receivedAt: Date.now() })
  if (!answer.ok) throw failureOf(answer.error)
  return answer.data as AnswerOf<F, O>
}
