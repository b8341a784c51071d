import type { glassEasel } from 'glass-easel-miniprogram-adapter'

type EngineEvent = glassEasel.ShadowedEvent<unknown>

const heard = new Map<string, number>()

/** How many handlers have heard an event of this type so far. */
export function timesHeard(type: string): number {
  return heard.get(type) ?? 0
}

/** Calls a handler of a template with the event as WeChat would hand it over: plain data, and the same for everybody. */
export function handle(caller: unknown, event: EngineEvent, handler: (event: object) => unknown): unknown {
  heard.set(event.type, timesHeard(event.type) + 1)
  return handler.call(caller, {
    ...event.extraFields,
    type: event.type,
    timeStamp: event.timeStamp,
    detail: event.detail,
    mark: event.mark,
    target: partOf(event.target),
    currentTarget: partOf(event.currentTarget),
  })
}

/** A handler's element may be a component; the engine then shows its script's side, which leads back by `_$`. */
function partOf(element: glassEasel.Element | { readonly _$: glassEasel.Element }) {
  const known = '_$' in element ? (element._$ as glassEasel.Element) : element
  const drawn = known.getBackendElement() as HTMLElement | null
  const place = { offsetLeft: drawn?.offsetLeft ?? 0, offsetTop: drawn?.offsetTop ?? 0 }
  return { id: known.id, dataset: { ...known.dataset }, ...place }
}
