import type { ErrorCode } from '@core/contract/errors'
import type { HelpAnswer } from '@core/contract/help-answers'
import type { InputOf } from '@core/contract/wire'
import { isOpen } from '@core/help/help-request'
import { cleanText } from '@core/kit/clean-text'
import { type DurationMs, type EpochMs, seconds } from '@core/kit/time'
import type { Written } from './age'

/** A request its writer has sent off and the cloud has not answered yet. `writtenAt` is when it was sent off. */
export interface Unsent extends Written {
  readonly input: InputOf<'help', 'submit'>
  /** Tries so far that came to nothing. */
  readonly tries: number
  /** Why the last of them did; null before there was one. */
  readonly why: ErrorCode | null
  /** It had grown old, and its writer wants it all the same. */
  readonly again?: boolean
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
  /** An earlier try had got through, and its case has come to its end since. */
  readonly ended?: boolean
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
      /** Absent in what earlier versions left behind. */
      readonly code?: ErrorCode
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

/** What the cloud has under the key of this request, as its writer must take it. */
export type Got =
  /** The request itself. */
  | 'same'
  /** An earlier try of it: what was changed since is not in it. */
  | 'older'
  /** Another request: this one is still to be filed, under a key of its own. */
  | 'other'

/**
 * An open case with other words is an earlier try that got through unheard, unless its key was answered before: then it is another request. So is
 * a case that has ended, unless it says just this and nobody asked for it again since.
 */
export function gotFor({ input, again }: Unsent, help: HelpAnswer, wasSpent: boolean): Got {
  const other = differs(input, help)
  if (isOpen(help)) return !other ? 'same' : wasSpent ? 'other' : 'older'
  return other || again ? 'other' : 'same'
}

/** The same, without what only this run of the app knows: what was being sent is waiting after a restart. */
export function keptFormOf(sending: Sending): Sending | undefined {
  if (sending.status === 'rest') return undefined
  if (sending.status === 'refused' || sending.status === 'sent') return sending
  const { steadyMs, ...unsent } = sending.unsent
  return { status: 'waiting', unsent, saved: true, slow: false }
}
