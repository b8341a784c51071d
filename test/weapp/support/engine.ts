import { createContext, runInContext } from 'node:vm'
import type { Bundle } from './bundle'
import { required } from './required'

/** Names of a browser that WeChat hides from a script, so that using one fails here as it would there. */
const HIDDEN = [
  'window',
  'document',
  'self',
  'location',
  'navigator',
  'localStorage',
  'sessionStorage',
  'history',
  'screen',
  'performance',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'URL',
  'URLSearchParams',
  'MessageChannel',
  'process',
  'Buffer',
] as const

/** The phone's own script engine: a world with nothing in it but the language and what WeChat gives. */
export interface Engine {
  /** Runs a file of the bundle once, with everything it requires. */
  load(path: string): void
  /** A value as this engine's own scripts would have made it. */
  fromJson(text: string): unknown
}

interface EngineParts {
  readonly globals: Readonly<Record<string, unknown>>
  readonly now: () => number
  /** The function by which a script at a path gets hold of plugins; none when absent. */
  readonly requirePlugin?: (from: string) => unknown
}

/** A new engine that knows `globals` and lives at `now`. Each is a cold start: nothing is shared with another one. */
export function startEngine(bundle: Bundle, { globals, now, requirePlugin }: EngineParts): Engine {
  const context = createContext({ ...globals })
  runInContext(PHONE_DATE, context)(now)
  // Some Android phones run mini-programs without it.
  runInContext('delete globalThis.Intl', context)
  const loaded = new Map<string, { exports: unknown }>()
  const load = (path: string): unknown => {
    const known = loaded.get(path)
    if (known) return known.exports
    const module = { exports: {} as unknown }
    loaded.set(path, module)
    const code = `(function (require, module, exports, requirePlugin, ${HIDDEN}) {${bundle.textOf(path)}\n})`
    const run = runInContext(code, context, { filename: `${bundle.home}/${path}` })
    const require = (request: string) => load(required(bundle.packageOf, path, request))
    run(require, module, module.exports, requirePlugin?.(path))
    return module.exports
  }
  return { load: (path) => void load(path), fromJson: runInContext('(text) => JSON.parse(text)', context) }
}

const PHONE_DATE = `(now) => {
  const Real = Date
  globalThis.Date = class Date extends Real {
    constructor(...parts) { parts.length === 0 ? super(now()) : super(...parts) }
    static now() { return now() }
  }
}`
