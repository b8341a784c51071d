import { remember, remembered } from '../../storage'
import type { Sending } from './unsent'

/** What was sent off last, and how it stands with it. */
const KEY = 'unsent-request'

export function keptRequest(): Sending | undefined {
  return remembered<Sending>(KEY)
}

/** False when the phone has no room for it. */
export function keepRequest(sending: Sending | undefined): boolean {
  return remember(KEY, sending)
}

/** Whether the request of this key is on this phone still, sent off and not answered: however long that takes, its case may come to be. */
export function waitsHere(clientKey: string): boolean {
  const kept = keptRequest()
  return kept !== undefined && 'unsent' in kept && kept.unsent.input.clientKey === clientKey
}
