import { CloudError } from '../cloud-error'
import { type Caller, isNested } from '../identity/caller'
import type { FunctionLimits } from './function-limits'
import type { FunctionSpec } from './function-spec'
import type { InstancePool, Lease } from './instance-pool'
import type { Invocation } from './invocation'
import { callContext, callEnvironment, type EnvironmentNames } from './invocation-environment'

interface CallToRun {
  readonly spec: FunctionSpec
  readonly invocation: Invocation
  readonly event: unknown
  readonly pool: InstancePool
  readonly limits: FunctionLimits
  readonly names: EnvironmentNames
}

/** How a call ended: its answer as JSON text, or its failure, which is an outcome here and not thrown. */
interface CallOutcome {
  readonly answer: string | CloudError
  readonly outcome: string
  readonly cold: boolean
  /** Real ms on the instance, waiting in line not counted. */
  readonly tookMs: number
}

/** Borrows an instance, runs the call on it and gives it back. Rejects only when no instance can be had. */
export async function runCall(call: CallToRun): Promise<CallOutcome> {
  const { spec, invocation, limits, names } = call
  const eventJson = JSON.stringify(withUserInfo(call.event, invocation.caller, names.appId))
  if (Buffer.byteLength(eventJson) > limits.eventBytes) throw tooLarge('request event', limits.eventBytes)
  const lease = await call.pool.borrow(spec, isNested(invocation.caller))
  const begunAt = performance.now()
  const answer = await answerOn(lease, call, eventJson)
  lease.release()
  const outcome = answer instanceof CloudError ? answer.code : 'ok'
  return { answer, outcome, cold: lease.cold, tookMs: performance.now() - begunAt }
}

async function answerOn(lease: Lease, call: CallToRun, eventJson: string): Promise<string | CloudError> {
  const { spec, invocation, limits, names } = call
  try {
    const environment = callEnvironment(invocation, names.appId)
    const context = callContext(spec, invocation, names.envId)
    const answer = await lease.instance.call({ environment, eventJson, context })
    checkAnswer(answer, invocation.caller, limits)
    return answer
  } catch (error) {
    return error instanceof CloudError ? error : new CloudError('SYS_ERR', String(error))
  }
}

/** Calls of the mini-program carry the person in the event too; calls between functions do not. */
function withUserInfo(event: unknown, caller: Caller, appId: string): unknown {
  const data = event ?? {}
  if (caller.source !== 'wx_client' || caller.openid === null || typeof data !== 'object') return data
  return { ...data, userInfo: { appId, openId: caller.openid } }
}

function checkAnswer(answer: string, caller: Caller, limits: FunctionLimits): void {
  const bytes = Buffer.byteLength(answer)
  if (bytes > limits.answerBytes) throw tooLarge('response', limits.answerBytes)
  if (caller.source === 'wx_client' && bytes > limits.clientAnswerBytes) {
    throw new CloudError('CLOUDFUNCTION_RESULT_SIZE_EXCEED_LIMIT', 'cloudfunction result size exceed limit (1MB)')
  }
}

function tooLarge(what: string, limitBytes: number): CloudError {
  return new CloudError('FUNCTIONS_EXECUTE_FAIL', `The size of ${what} exceeds the upper limit (${limitBytes} bytes)`)
}
