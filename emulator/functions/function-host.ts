import type { TimeCell } from '../clock/time-cell'
import { CloudError } from '../cloud-error'
import { type Caller, isNested } from '../identity/caller'
import { type CallLog, createCallLog } from './call-log'
import type { FunctionLimits } from './function-limits'
import { type FunctionSpec, listFunctions, readFunction } from './function-spec'
import { startInstance } from './instance'
import { createInstancePool, type InstancePool } from './instance-pool'
import { createInvocationBook, type Invocation, type InvocationBook } from './invocation'
import { callContext, callEnvironment, type EnvironmentNames, instanceEnvironment } from './invocation-environment'

export interface FunctionHostOptions {
  /** Folder of function folders; each may be written again while the emulator runs. */
  readonly dir: string
  readonly limits: FunctionLimits
  readonly clock: { now(): number; readonly cell: TimeCell }
  names(): EnvironmentNames
  newRequestId(): string
  print(line: string): void
}

export interface Call {
  readonly name: string
  readonly event: unknown
  readonly caller: Caller
  readonly requestId?: string
}

/** Runs cloud functions. */
export interface FunctionHost {
  /** Answers the function's result as JSON text. Rejects with FUNCTION_NOT_FOUND, FUNCTIONS_EXECUTE_FAIL, … */
  call(call: Call): Promise<string>
  list(): readonly FunctionSpec[]
  find(name: string): FunctionSpec | null
  readonly book: InvocationBook
  readonly log: CallLog
  /** Ends every instance, so that the next calls start cold with fresh module state. */
  restart(): Promise<void>
  /** Ends every instance for good; later calls fail. */
  close(): Promise<void>
}

/** A host without instances; they start with the first calls. */
export function createFunctionHost(options: FunctionHostOptions): FunctionHost {
  const { dir, limits, clock } = options
  const pools = new Map<string, InstancePool>()
  let closed = false
  const book = createInvocationBook()
  const log = createCallLog()
  const start = (spec: FunctionSpec) =>
    startInstance({
      spec,
      environment: instanceEnvironment(options.names()),
      timeCell: clock.cell,
      loadTimeoutMs: limits.loadTimeoutS * 1000,
      print: (level, text) => options.print(prefixed(`[${spec.name}]${level === 'error' ? '!' : ''} `, text)),
    })
  const poolOf = (name: string) => {
    const pool = pools.get(name) ?? createInstancePool({ ...limits, start })
    pools.set(name, pool)
    return pool
  }
  const run = async (spec: FunctionSpec, invocation: Invocation, event: unknown) => {
    const eventJson = JSON.stringify(withUserInfo(event, invocation.caller, options.names().appId))
    if (Buffer.byteLength(eventJson) > limits.eventBytes) throw tooLarge('request event', limits.eventBytes)
    const lease = await poolOf(spec.name).borrow(spec, isNested(invocation.caller))
    const begunAt = performance.now()
    try {
      const environment = callEnvironment(invocation, options.names().appId)
      const context = callContext(spec, invocation, options.names().envId)
      const answer = await lease.instance.call({ environment, eventJson, context })
      checkAnswer(answer, invocation.caller, limits)
      return { answer, outcome: 'ok', cold: lease.cold, tookMs: performance.now() - begunAt }
    } catch (error) {
      const outcome = error instanceof CloudError ? error : new CloudError('SYS_ERR', String(error))
      return { answer: outcome, outcome: outcome.code, cold: lease.cold, tookMs: performance.now() - begunAt }
    } finally {
      lease.release()
    }
  }
  return {
    book,
    log,
    list: () => listFunctions(dir, limits),
    find: (name) => readFunction(dir, name, limits),
    async call({ name, event, caller, requestId = options.newRequestId() }) {
      if (closed) throw new CloudError('SYS_ERR', 'the emulator is closing')
      const spec = readFunction(dir, name, limits)
      if (!spec) throw new CloudError('FUNCTION_NOT_FOUND', 'FunctionName parameter could not be found.')
      const invocation = book.open(name, caller, requestId)
      const startedAt = clock.now()
      const { answer, ...measured } = await run(spec, invocation, event)
      const { source, openid } = caller
      const requests = Object.fromEntries(invocation.requests)
      log.add({ functionName: name, requestId, source, openid, startedAt, ...measured, requests })
      if (answer instanceof CloudError) throw answer
      return answer
    },
    async restart() {
      await Promise.all([...pools.values()].map((pool) => pool.clear()))
    },
    async close() {
      closed = true
      await Promise.all([...pools.values()].map((pool) => pool.close()))
    },
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

function prefixed(prefix: string, text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => prefix + line)
    .join('\n')
}
