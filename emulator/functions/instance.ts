import { Worker } from 'node:worker_threads'
import type { TimeCell } from '../clock/time-cell'
import { CloudError } from '../cloud-error'
import type { FunctionSpec } from './function-spec'
import { threadCode } from './thread-code'
import type { CallMessage, ThreadData, ThreadMessage } from './thread-messages'

export interface InstanceOptions {
  readonly spec: FunctionSpec
  readonly environment: Readonly<Record<string, string>>
  readonly timeCell: TimeCell
  readonly loadTimeoutMs: number
  print(level: 'info' | 'error', text: string): void
}

/** One function instance: it serves one call at a time and keeps its module state between calls. */
export interface Instance {
  readonly version: string
  /** False after a kill or crash: such an instance must not be used again. */
  alive(): boolean
  /** Resolves once the module is loaded; rejects with FUNCTIONS_EXECUTE_FAIL when it cannot be. */
  readonly loaded: Promise<void>
  /** Answers JSON text. Rejects with the cloud's error; a call past `timeoutS` real seconds is killed. */
  call(message: CallMessage): Promise<string>
  kill(): Promise<void>
}

/** Starts a thread and loads the function in it. */
export function startInstance(options: InstanceOptions): Instance {
  const { spec } = options
  const worker = startThread(options)
  let alive = true
  let settle: Settle | null = null
  const expect = (limitMs: number, late: () => CloudError) =>
    new Promise<string>((resolve, reject) => {
      const overdue = setTimeout(() => {
        kill()
        finish((waiting) => waiting.reject(late()))
      }, limitMs)
      settle = { resolve, reject, overdue }
    })
  const finish = (how: (waiting: Settle) => void) => {
    const waiting = settle
    settle = null
    if (!waiting) return
    clearTimeout(waiting.overdue)
    how(waiting)
  }
  const kill = async () => {
    alive = false
    await worker.terminate()
  }
  const die = (error: CloudError) => {
    alive = false
    finish((waiting) => waiting.reject(error))
  }
  worker.on('message', (message: ThreadMessage) => {
    if (message.kind === 'printed') options.print(message.level, message.text)
    else if (message.kind === 'loaded') finish((waiting) => waiting.resolve(''))
    else if (message.kind === 'answer') finish((waiting) => waiting.resolve(message.answer))
    else {
      if (message.kind === 'broken') void kill()
      finish((waiting) => waiting.reject(new CloudError('FUNCTIONS_EXECUTE_FAIL', message.stack)))
    }
  })
  worker.on('error', (error) => die(crashOf(error, spec)))
  worker.on('exit', (code) =>
    die(new CloudError('FUNCTIONS_EXECUTE_FAIL', `process exited unexpectedly, code ${code}`)),
  )
  const loaded = expect(options.loadTimeoutMs, () => loadedTooSlowly(options)).then(() => undefined)
  return {
    version: spec.version,
    alive: () => alive,
    loaded,
    async call(message) {
      await loaded
      const answer = expect(spec.timeoutS * 1000, () => tookTooLong(spec))
      worker.postMessage(message)
      return answer
    },
    kill() {
      // Before the thread ends: its own last word would be a puzzling exit code.
      die(new CloudError('FUNCTIONS_EXECUTE_FAIL', 'the instance was stopped'))
      return kill()
    },
  }
}

interface Settle {
  resolve(answer: string): void
  reject(error: CloudError): void
  readonly overdue: NodeJS.Timeout
}

function startThread({ spec, environment, timeCell }: InstanceOptions): Worker {
  // The cell is created on shared memory by createTimeCell; a worker can be handed nothing else.
  const workerData: ThreadData = { file: spec.file, timeBuffer: timeCell.buffer as SharedArrayBuffer }
  return new Worker(threadCode(), {
    eval: true,
    workerData,
    env: { ...environment },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: spec.memoryMb },
  })
}

function crashOf(error: unknown, spec: FunctionSpec): CloudError {
  const { code, stack, message } = error as NodeJS.ErrnoException
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new CloudError('FUNCTIONS_MEMORY_LIMIT_EXCEEDED', `memory limit of ${spec.memoryMb} MB exceeded`)
    : new CloudError('FUNCTIONS_EXECUTE_FAIL', stack ?? message)
}

function tookTooLong(spec: FunctionSpec): CloudError {
  return new CloudError('FUNCTIONS_TIME_LIMIT_EXCEEDED', `Invoking task timed out after ${spec.timeoutS} seconds`)
}

function loadedTooSlowly({ spec, loadTimeoutMs }: InstanceOptions): CloudError {
  return new CloudError('FUNCTIONS_EXECUTE_FAIL', `${spec.name} did not load within ${loadTimeoutMs / 1000} seconds`)
}
