import { createStore } from '../store'

/** False from a call that got no answer until one that did. */
export const reachable = createStore(true)

export function noteReachable(answered: boolean): void {
  reachable.set(answered)
}
