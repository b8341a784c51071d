import type { TimeCell } from '../clock/time-cell'
import { CloudError } from '../cloud-error'
import type { Caller } from '../identity/caller'
import { type CallLog, createCallLog } from './call-log'
import type { FunctionLimits } from './function-limits'
import { type FunctionSpec, listFunctions, readFunction } from './function-spec'
import { startInstance } from './instance'
import { createInstancePool, type InstancePool } from './instance-pool'
import { createInvocationBook, type InvocationBook } from './invocation'
import { type EnvironmentNames, instanceEnvironment } from './invocation-environment'
import { runCall } from './run-call'

export interface FunctionHostOptions {
  /** Folder of function folders; each may be written again while the emulator runs. */
  readonly dir: string
  readonly limits: FunctionLimits
  readonly clock: { now(): number; readonly cell: TimeCell }
  names(): EnvironmentNames
  newRequestId(): string
  print(line: string): void
}

interface Call {
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
  const { dir, limits, clock, names } = options
  const pools = createPools(options)
  const book = createInvocationBook()
  const log = createCallLog()
  return {
    book,
    log,
    list: () => listFunctions(dir, limits),
    find: (name) => readFunction(dir, name, limits),
    async call({ name, event, caller, requestId = options.newRequestId() }) {
      const spec = readFunction(dir, name, limits)
      if (!spec) throw new CloudError('FUNCTION_NOT_FOUND', 'FunctionName parameter could not be found.')
      const startedAt = clock.now()
      const invocation = book.open(name, caller, requestId)
      const pool = pools.of(name)
      const { answer, ...measured } = await runCall({ spec, invocation, event, pool, limits, names: names() })
      const { source, openid } = caller
      const requests = Object.fromEntries(invocation.requests)
      log.add({ functionName: name, requestId, source, openid, startedAt, ...measured, requests })
      if (answer instanceof CloudError) throw answer
      return answer
    },
    restart: pools.clear,
    close: pools.close,
  }
}

function createPools({ limits, clock, names, print }: FunctionHostOptions) {
  const pools = new Map<string, InstancePool>()
  let closed = false
  const start = (spec: FunctionSpec) =>
    startInstance({
      spec,
      environment: instanceEnvironment(names()),
      timeCell: clock.cell,
      loadTimeoutMs: limits.loadTimeoutS * 1000,
      print: (level, text) => print(prefixed(`[${spec.name}]${level === 'error' ? '!' : ''} `, text)),
    })
  return {
    of(name: string): InstancePool {
      if (closed) throw new CloudError('SYS_ERR', 'the emulator is closing')
      const pool = pools.get(name) ?? createInstancePool({ ...limits, start })
      pools.set(name, pool)
      return pool
    },
    async clear() {
      await Promise.all([...pools.values()].map((pool) => pool.clear()))
    },
    async close() {
      closed = true
      await Promise.all([...pools.values()].map((pool) => pool.close()))
    },
  }
}

function prefixed(prefix: string, text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => prefix + line)
    .join('\n')
}
