import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { FunctionLimits } from './function-limits'

/** One function's folder, as its config.json describes it. */
export interface FunctionSpec {
  readonly name: string
  /** Absolute path of index.js. */
  readonly file: string
  readonly timeoutS: number
  readonly memoryMb: number
  /** openapi names it may call (`permissions.openapi`). */
  readonly openapi: readonly string[]
  readonly trigger: TimerTrigger | null
  /** Changes whenever index.js or config.json is written. */
  readonly version: string
}

interface TimerTrigger {
  readonly name: string
  /** Seven fields, second to year, in UTC+8. */
  readonly cron: string
}

interface ConfigFile {
  readonly timeout?: number
  readonly memorySize?: number
  readonly permissions?: { readonly openapi?: readonly string[] }
  readonly triggers?: readonly { readonly name: string; readonly type: string; readonly config: string }[]
}

/** WeChat allows letters, digits, `-` and `_`; this also keeps a name inside the functions' folder. */
const NAME = /^[A-Za-z][\w-]{0,59}$/

/** Reads one function; null when there is none of that name. Throws on a config.json WeChat would not deploy. */
export function readFunction(dir: string, name: string, limits: FunctionLimits): FunctionSpec | null {
  if (!NAME.test(name)) return null
  const file = join(dir, name, 'index.js')
  if (!existsSync(file)) return null
  const configFile = join(dir, name, 'config.json')
  const config: ConfigFile = existsSync(configFile) ? JSON.parse(readFileSync(configFile, 'utf8')) : {}
  return {
    name,
    file,
    timeoutS: config.timeout ?? limits.defaultTimeoutS,
    memoryMb: config.memorySize ?? limits.defaultMemoryMb,
    openapi: config.permissions?.openapi ?? [],
    trigger: readTrigger(name, config),
    version: `${writtenAt(file)}:${writtenAt(configFile)}`,
  }
}

/** Every folder that holds an index.js, by name. */
export function listFunctions(dir: string, limits: FunctionLimits): readonly FunctionSpec[] {
  if (!existsSync(dir)) return []
  return readdirSync(dir)
    .sort()
    .map((name) => readFunction(dir, name, limits))
    .filter((spec) => spec !== null)
}

function readTrigger(name: string, config: ConfigFile): TimerTrigger | null {
  const triggers = config.triggers ?? []
  if (triggers.length > 1) throw new Error(`${name}/config.json: a function has at most one trigger`)
  const [trigger] = triggers
  if (!trigger) return null
  if (trigger.type !== 'timer') throw new Error(`${name}/config.json: triggers[0].type must be "timer"`)
  if (!trigger.name || trigger.name.length > 60)
    throw new Error(`${name}/config.json: triggers[0].name has 1–60 characters`)
  if (trigger.config.trim().split(/\s+/).length !== 7) {
    throw new Error(`${name}/config.json: triggers[0].config has 7 fields, second to year`)
  }
  return { name: trigger.name, cron: trigger.config }
}

function writtenAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
