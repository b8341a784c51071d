/** The inside of one function instance. Runs in a worker thread, one invocation at a time, as SCF does. */
import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { inspect } from 'node:util'
import { parentPort, workerData } from 'node:worker_threads'
import { patchDate } from '../clock/patch-date'
import type { CallMessage, ThreadData, ThreadMessage } from './thread-messages'

type Main = (event: unknown, context: unknown) => unknown

const { file, timeBuffer }: ThreadData = workerData
const post = (message: ThreadMessage) => parentPort?.postMessage(message)
let callKeys: readonly string[] = []

patchDate(new BigInt64Array(timeBuffer))
// Posted rather than written: what a function printed before an endless loop would otherwise die with the thread.
globalThis.console = new Console({ stdout: printer('info'), stderr: printer('error') })
const main = load()
if (main) parentPort?.on('message', (call: CallMessage) => void answer(main, call))

async function answer(run: Main, { environment, eventJson, context }: CallMessage): Promise<void> {
  for (const key of callKeys) if (!(key in environment)) delete process.env[key]
  callKeys = Object.keys(environment)
  Object.assign(process.env, environment)
  try {
    const result = await run(JSON.parse(eventJson), context)
    post({ kind: 'answer', answer: JSON.stringify(result) ?? 'null' })
  } catch (error) {
    post({ kind: 'thrown', stack: describe(error) })
  }
}

function load(): Main | null {
  try {
    const exported: { main?: unknown } = require(file)
    if (typeof exported.main !== 'function') throw new Error(`${file} exports no function named main`)
    post({ kind: 'loaded' })
    return exported.main as Main
  } catch (error) {
    post({ kind: 'broken', stack: describe(error) })
    return null
  }
}

function describe(error: unknown): string {
  if (error instanceof Error) return error.stack ?? `${error.name}: ${error.message}`
  return typeof error === 'string' ? error : inspect(error)
}

function printer(level: 'info' | 'error'): Writable {
  return new Writable({
    decodeStrings: false,
    write(text, _encoding, done) {
      post({ kind: 'printed', level, text: String(text) })
      done()
    },
  })
}
