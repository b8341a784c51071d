import { nudge } from '../nudge'
import { createStore } from '../store'

/** False from a call that got no answer until one that did, or until the phone has a network again. */
export const reachable = createStore(true)

/** By the phone's own word. */
export const connected = createStore(true)

export function noteReachable(answered: boolean): void {
  reachable.set(answered)
}

/** What the last call met is no news of a network that has come since; whatever waits for one is tried at once. */
export function noteConnected(online: boolean): void {
  const isBack = online && !connected.get()
  connected.set(online)
  if (!isBack) return
  reachable.set(true)
  nudge()
}
