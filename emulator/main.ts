import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parseSchema } from './database/schema'
import { type EmulatorOptions, startEmulator } from './start-emulator'

const USAGE = `npm run emulator -- --schema FILE [--functions DIR] [--port 4567] [--data DIR] [--static DIR]
  [--clock real|frozen] [--at ISO] [--env NAME=VALUE]… [--push EVENT=FUNCTION]… [--latency MS] [--instances N] [--anonymous allow|refuse]`

/** Starts the emulator from the command line and ends it, data closed, on SIGINT or SIGTERM. */
async function main(): Promise<void> {
  const emulator = await startEmulator(readOptions(process.argv.slice(2)))
  const end = () => void emulator.close().then(() => process.exit(0))
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  console.log(`ready ${emulator.url}`)
}

function readOptions(args: string[]): EmulatorOptions {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '4567' },
      data: { type: 'string' },
      schema: { type: 'string' },
      functions: { type: 'string', default: 'functions' },
      static: { type: 'string' },
      clock: { type: 'string', default: 'real' },
      at: { type: 'string' },
      env: { type: 'string', multiple: true, default: [] },
      push: { type: 'string', multiple: true, default: [] },
      latency: { type: 'string' },
      instances: { type: 'string' },
      anonymous: { type: 'string', default: 'allow' },
    },
  })
  const { data, static: staticDir, latency, instances } = values
  const latencyMs = latency === undefined ? undefined : numberOf('--latency', latency)
  return {
    port: numberOf('--port', values.port),
    functionsDir: values.functions,
    schema: parseSchema(JSON.parse(readFileSync(given('--schema', values.schema), 'utf8'))),
    clock: readClock(oneOf('--clock', values.clock, ['real', 'frozen']), values.at),
    variables: Object.fromEntries(values.env.map(readVariable)),
    pushes: Object.fromEntries(values.push.map(readVariable)),
    anonymousMayCall: oneOf('--anonymous', values.anonymous, ['allow', 'refuse']) === 'allow',
    print: console.log,
    ...(data === undefined ? {} : { dataDir: data }),
    ...(staticDir === undefined ? {} : { staticDir }),
    ...(latencyMs === undefined ? {} : { latencyMs: () => latencyMs }),
    ...(instances === undefined ? {} : { functionLimits: { instances: numberOf('--instances', instances) } }),
  }
}

function readClock(mode: 'real' | 'frozen', iso: string | undefined): NonNullable<EmulatorOptions['clock']> {
  const at = iso === undefined ? undefined : Date.parse(iso)
  if (Number.isNaN(at)) throw new Error(`--at is no ISO 8601 instant: ${iso}`)
  return { mode: mode === 'real' ? 'running' : 'frozen', ...(at === undefined ? {} : { at }) }
}

function readVariable(pair: string): [string, string] {
  const [name = '', ...value] = pair.split('=')
  return [name, value.join('=')]
}

function given(flag: string, value: string | undefined): string {
  if (value === undefined) throw new Error(`${flag} is missing`)
  return value
}

function oneOf<T extends string>(flag: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value)
  if (found === undefined) throw new Error(`${flag} must be one of ${allowed.join(', ')}`)
  return found
}

function numberOf(flag: string, text: string): number {
  const value = Number(text)
  if (!Number.isFinite(value) || value < 0) throw new Error(`${flag} must be a number of at least 0`)
  return value
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  console.error(USAGE)
  process.exit(1)
})
