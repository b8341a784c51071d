import { type DurationMs, type EpochMs, minutes, seconds } from '../kit/time'
import type { ChannelName } from './channel'

/** A sign of life is waited for this long before an urgent message goes on to the next channel, or counts as lost. */
export const PROOF_MS: DurationMs = seconds(30)

/** A telephone rings for up to a minute and the words are read out twice: the carrier speaks of a call only when it is over. */
export const CALL_PROOF_MS: DurationMs = minutes(3)

/** The last sending of a message. */
interface Sending {
  readonly sentAt: EpochMs | null
  readonly sentBy: ChannelName | null
}

/** When an urgent message is looked at again after its last sending, unless something is heard before; null when it was never sent. */
export function proofAt({ sentAt, sentBy }: Sending): EpochMs | null {
  return sentAt === null ? null : sentAt + (sentBy === 'voice' ? CALL_PROOF_MS : PROOF_MS)
}

/** Whether a carrier's receipt can still say that what it took did not arrive. */
export function givesWord(channel: ChannelName | null): boolean {
  return channel === 'sms' || channel === 'voice'
}
