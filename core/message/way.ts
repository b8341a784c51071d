import { type Spoken, trialsWithWord } from './carrier-word'
import type { ChannelName } from './channel'
import type { Delivery } from './delivery'

/** How far a message got, as far as carriers tell; whether anybody has looked at it is another question. */
export interface Way {
  /** The last channel that carried it; null when none has. */
  readonly by: ChannelName | null
  /** Channels that were tried and did not carry it, in order; with nothing tried there was none to try. */
  readonly failed: readonly ChannelName[]
  /** Nothing has carried it yet, and something is still to be tried. */
  readonly underway: boolean
}

export function wayOf(delivery: Spoken & Pick<Delivery, 'plan' | 'trials' | 'sentAt' | 'sentBy'>): Way {
  const trials = trialsWithWord(delivery)
  const carried = trials.filter(({ failure }) => failure === '').map(({ channel }) => channel)
  const failed = [...new Set(trials.map(({ channel }) => channel))].filter((channel) => !carried.includes(channel))
  const by = carried.at(-1) ?? null
  return { by, failed, underway: by === null && delivery.plan.length > 0 }
}
