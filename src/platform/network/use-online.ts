import { useStore } from '../store'
import { connected, noteConnected, reachable } from './reachable'
import { watchNetwork } from './watch-network'

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
