import { Worker } from 'node:worker_threads'
import type { TimeCell } from '../clock/time-cell'
import { CloudError } from '../cloud-error'
import { createExpectedAnswer, type ExpectedAnswer } from './expected-answer'
import type { FunctionSpec } from './function-spec'
import { threadCode } from './thread-code'
import type { CallMessage, ThreadData, ThreadMessage } from './thread-messages'

interface InstanceOptions {
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
  /**
   * Answers JSON text, once the module is loaded. Rejects with the cloud's error; a call past `timeoutS` real seconds
   * (loading not counted) is killed. One call at a time; the first must follow the start at once.
   */
  call(message: CallMessage): Promise<string>
  kill(): Promise<void>
}

/** Starts a thread and loads the function in it. */
export function startInstance(options: InstanceOptions): Instance {
  const worker = startThread(options)
  const answer = createExpectedAnswer()
  let alive = true
  const kill = () => {
    alive = false
    return worker.terminate().then(() => undefined)
  }
  const die = ({ code, message }: CloudError) => {
    alive = false
    answer.reject(code, message)
  }
  const killLate = (error: CloudError) => () => {
    void kill()
    return error
  }
  worker.on('message', (message: ThreadMessage) => {
    if (message.kind === 'printed') return options.print(message.level, message.text)
    if (message.kind === 'broken') void kill()
    deliver(message, answer)
  })
  worker.on('error', (error) => die(crashOf(error, options.spec)))
  worker.on('exit', (code) => die(failed(`process exited unexpectedly, code ${code}`)))
  const loaded = answer.wait(options.loadTimeoutMs, killLate(loadedTooSlowly(options)))
  return {
    version: options.spec.version,
    alive: () => alive,
    async call(message) {
      await loaded
      const result = answer.wait(options.spec.timeoutS * 1000, killLate(tookTooLong(options.spec)))
      worker.postMessage(message)
      return result
    },
    kill() {
      // Before the thread ends: its own last word would be a puzzling exit code.
      die(failed('the instance was stopped'))
      return kill()
    },
  }
}

function deliver(message: Exclude<ThreadMessage, { kind: 'printed' }>, answer: ExpectedAnswer): void {
  if (message.kind === 'loaded') answer.resolve('')
  else if (message.kind === 'answer') answer.resolve(message.answer)
  else answer.reject('FUNCTIONS_EXECUTE_FAIL', message.stack)
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
    : failed(stack ?? message)
}

function tookTooLong(spec: FunctionSpec): CloudError {
  return new CloudError('FUNCTIONS_TIME_LIMIT_EXCEEDED', `Invoking task timed out after ${spec.timeoutS} seconds`)
}

function loadedTooSlowly({ spec, loadTimeoutMs }: InstanceOptions): CloudError {
  return failed(`${spec.name} did not load within ${loadTimeoutMs / 1000} seconds`)
}

function failed(message: string): CloudError {
  return new CloudError('FUNCTIONS_EXECUTE_FAIL', message)
}
