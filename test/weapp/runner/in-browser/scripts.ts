import { required } from '../../support/required'
import { TIMERS } from './timers'

/** What a script may use without having been given it: the language, timers and the console. */
const LANGUAGE = `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date
Promise RegExp Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math Reflect
Proxy ArrayBuffer DataView Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array
Uint8ClampedArray BigInt BigUint64Array BigInt64Array Map Set WeakMap WeakSet WeakRef FinalizationRegistry Iterator
decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN console`.split(/\s+/)

interface ScriptParts {
  readonly scripts: Readonly<Record<string, string>>
  readonly packageOf: (path: string) => string | undefined
  /** What WeChat gives to every script by name. */
  readonly given: Readonly<Record<string, unknown>>
  /** The function by which a script at a path gets hold of plugins. */
  requirePlugin(from: string): unknown
}

/** The mini-program's scripts, each run once and when first required, in a world without a browser. */
export function scriptsIn({ scripts, packageOf, given, requirePlugin }: ScriptParts): { load(path: string): void } {
  const world = worldOf(given)
  const loaded = new Map<string, { exports: unknown }>()
  const load = (path: string): unknown => {
    const known = loaded.get(path)
    if (known) return known.exports
    const code = scripts[path]
    if (code === undefined) throw new Error(`there is no script ${path}`)
    const module = { exports: {} as unknown }
    loaded.set(path, module)
    const names = ['require', 'module', 'exports', 'requirePlugin', ...Object.keys(world)]
    const run = new Function(...names, `${code}\n//# sourceURL=${path}`)
    const require = (request: string) => load(required(packageOf, path, request))
    run.call(undefined, require, module, module.exports, requirePlugin(path), ...Object.values(world))
    return module.exports
  }
  return { load: (path) => void load(path) }
}

/** Every name of the browser's own means nothing; some Android phones have no `Intl` either. */
function worldOf(given: ScriptParts['given']): Readonly<Record<string, unknown>> {
  const kept = new Set([...LANGUAGE, 'globalThis'])
  const names = Object.getOwnPropertyNames(window).filter((name) => !kept.has(name) && /^[A-Za-z_$][\w$]*$/.test(name))
  const hidden = Object.fromEntries(names.map((name) => [name, undefined]))
  const language = LANGUAGE.map((name) => [name, (window as unknown as Record<string, unknown>)[name]])
  const provided = { ...TIMERS, ...given }
  return { ...hidden, ...provided, globalThis: { ...Object.fromEntries(language), ...provided } }
}
