import type { ErrorCode } from '@core/contract/errors'
import type { HelpAnswer } from '@core/contract/help-answers'
import type { InputOf } from '@core/contract/wire'
import { cleanText } from '@core/kit/clean-text'
import { type DurationMs, type EpochMs, minutes, seconds } from '@core/kit/time'

/** A request its writer has sent off and the cloud has not answered yet. */
export interface Unsent {
  readonly input: InputOf<'help', 'submit'>
  /** When it was sent off, by the phone's own clock: the server's is not known while the network is gone. */
  readonly writtenAt: EpochMs
  /** Tries so far that came to nothing. */
  readonly tries: number
  /** Why the last of them did; null before there was one. */
  readonly why: ErrorCode | null
}

/** The request is in. */
export interface Sent {
  readonly clientKey: string
  readonly helpId: string
  /** When it was sent off and when the cloud took it, by the server's clock: the case's own clocks run from the second. */
  readonly writtenAt: EpochMs
  readonly takenAt: EpochMs
  /** An earlier try had got through after all: the cloud holds what was written then, not what was changed since. */
  readonly older: boolean
}

/** How it stands with the request that was sent off last. `saved` is false when the phone has no room to keep it over a restart. */
export type Sending =
  | { readonly status: 'rest' }
  | {
      readonly status: 'sending' | 'waiting'
      readonly unsent: Unsent
      readonly saved: boolean
      /** The answer takes long: nobody should stare at a button. */
      readonly slow: boolean
    }
  | {
      readonly status: 'refused'
      readonly unsent: Unsent
      readonly words: string
      /** Dotted paths of what was not taken. */
      readonly fields: readonly string[]
    }
  | { readonly status: 'sent'; readonly sent: Sent }

export const REST: Sending = { status: 'rest' }

const PAUSES_S = [5, 10, 20, 40, 60] as const

/** How long to wait after so many tries: a network that is gone for an hour need not be asked every five seconds. */
export function pauseAfter(tries: number): DurationMs {
  const last = PAUSES_S.length - 1
  return seconds(PAUSES_S[Math.min(Math.max(tries - 1, 0), last)] ?? 60)
}

/** Who wrote an hour ago may have been helped since: what is older goes out only at a tap. */
const OLD_MS = minutes(60)

export function isOld({ writtenAt }: Unsent, phoneNow: EpochMs): boolean {
  return phoneNow - writtenAt >= OLD_MS
}

/** From here on the way was long enough to be told of. */
const LATE_MS = seconds(60)

export function isLate({ writtenAt, takenAt }: Sent): boolean {
  return takenAt - writtenAt >= LATE_MS
}

/** Whether the case says something else than this request, both as the cloud writes them down: then it is an earlier try of it that got through. */
export function differs({ category, text, address }: Unsent['input'], help: HelpAnswer): boolean {
  const { buildingId, unit, door } = help.place
  const sameDoor = door === null || door === cleanText(address.door)
  const samePlace = buildingId === address.buildingId && unit === address.unit && sameDoor
  return !samePlace || help.category !== category || help.text !== cleanText(text)
}

/** The same, without what only this run of the app knows: what was being sent is waiting after a restart. */
export function keptFormOf(sending: Sending): Sending | undefined {
  if (sending.status === 'rest') return undefined
  if (sending.status === 'refused' || sending.status === 'sent') return sending
  return { status: 'waiting', unsent: sending.unsent, saved: true, slow: false }
}
