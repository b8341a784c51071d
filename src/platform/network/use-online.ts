import { nudge } from '../nudge'
import { createStore, useStore } from '../store'
import { reachable } from './reachable'
import { watchNetwork } from './watch-network'

const connected = createStore(true)
let watching = false

/** Whether a call would get through, by the phone's word and by what became of the last call. */
export function useOnline(): boolean {
  if (!watching) {
    watching = true
    watchNetwork(noteConnected)
  }
  const byPhone = useStore(connected)
  const byLastCall = useStore(reachable)
  return byPhone && byLastCall
}

function noteConnected(online: boolean): void {
  const isBack = online && !connected.get()
  connected.set(online)
  if (isBack) nudge()
}
