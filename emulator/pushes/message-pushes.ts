import type { Job, JobSource } from '../clock/job-source'

/** An event WeChat owes a function. Plain data, so that a snapshot can hold it. */
export interface PendingPush {
  readonly at: number
  readonly functionName: string
  readonly event: Readonly<Record<string, unknown>>
}

/** Message push (消息推送): which function receives which event, and what is still on its way. */
export interface MessagePushes extends JobSource {
  /** One event type goes to exactly one function; null takes the route away. */
  route(eventType: string, functionName: string | null): void
  routes(): Readonly<Record<string, string>>
  /** Delivers an event `delayMs` from now on the virtual clock; without a route it is lost, as in the cloud. */
  send(eventType: string, event: Readonly<Record<string, unknown>>, delayMs: number): void
  dump(): readonly PendingPush[]
  load(pending: readonly PendingPush[]): void
}

/** No routes, nothing on its way. */
export function createMessagePushes(
  now: () => number,
  call: (name: string, event: PendingPush['event']) => Promise<unknown>,
): MessagePushes {
  const routes = new Map<string, string>()
  let pending: readonly PendingPush[] = []
  return {
    route: (eventType, functionName) =>
      void (functionName === null ? routes.delete(eventType) : routes.set(eventType, functionName)),
    routes: () => Object.fromEntries(routes),
    send(eventType, event, delayMs) {
      const functionName = routes.get(eventType)
      if (functionName) pending = [...pending, { at: now() + delayMs, functionName, event }]
    },
    nextAt: () => (pending.length === 0 ? null : Math.min(...pending.map(({ at }) => at))),
    take(at) {
      const due = pending.filter((push) => push.at <= at).sort((a, b) => a.at - b.at)
      pending = pending.filter((push) => push.at > at)
      return due.map(
        ({ functionName, event }): Job =>
          () =>
            call(functionName, event).then(noop, noop),
      )
    },
    dump: () => pending,
    load(saved) {
      pending = saved
    },
  }
}

function noop(): void {}
