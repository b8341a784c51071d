/** One `setData`, as it went to the view. */
export interface Payload {
  readonly page: string
  readonly bytes: number
  readonly json: string
  /** What would not have arrived as it was sent, as `path: reason`. */
  readonly faults: readonly string[]
}

/** One `setData` larger than this is felt on an old phone; WeChat itself warns at eight times as much. */
export const MOST_BYTES = 32 * 1024

/** What a page or a component shows. */
export type Tree = { [key: string]: unknown }

/** Carries a `setData` over to the view, as JSON does, and writes it into `tree` path by path. */
export function carry(tree: Tree, update: Readonly<Tree>): Omit<Payload, 'page'> {
  const weighed = weigh(update)
  for (const [path, value] of Object.entries(JSON.parse(weighed.json) as Tree)) setAt(tree, path, value)
  return weighed
}

/** What a `setData` costs and what of it would not arrive. */
export function weigh(update: Readonly<Tree>): Omit<Payload, 'page'> {
  const faults = Object.keys(update).flatMap((key) => [...faultsIn(update[key], key)])
  const json = JSON.stringify(update)
  return { bytes: new TextEncoder().encode(json).length, json, faults }
}

/** `root.cn.[0].v` or `root.cn[0].v`. */
function setAt(tree: Tree, path: string, value: unknown): void {
  const steps = path.split(/[.[\]]+/).filter(Boolean)
  const last = steps.pop()
  if (last === undefined) throw new Error('setData with an empty path')
  let place: Tree = tree
  for (const step of steps) {
    place[step] ??= {}
    place = place[step] as Tree
  }
  place[last] = value
}

function* faultsIn(value: unknown, path: string): Generator<string> {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) yield `${path}: ${value}`
    return
  }
  if (typeof value !== 'object') {
    yield `${path}: ${typeof value}`
    return
  }
  const kind = Object.prototype.toString.call(value)
  if (kind !== '[object Object]' && kind !== '[object Array]') yield `${path}: ${kind}`
  for (const [key, part] of Object.entries(value)) yield* faultsIn(part, `${path}.${key}`)
}
