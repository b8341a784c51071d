import type { HelpRequest } from '../../../core/help/help-request'
import type { HelpMessage } from '../../../core/help/message'
import { hasActedSince, isStillTrue } from '../../../core/help/still-true'
import { NO_WAY } from '../../../core/message/delivery'

export interface StoredMessage extends HelpMessage {
  readonly _id: string
  readonly dueAt: number | null
  readonly sentAt: number | null
  readonly deadAt: number | null
  readonly readAt: number | null
  readonly failure: string
  readonly attempts: number
  /** Channels still to be tried. */
  readonly plan: readonly string[]
}

/** Attempts after which the last channel is given up. */
const MOST_ATTEMPTS = 4

/** What is for good on a channel: said by the carrier, or by a throttle. */
const FOR_GOOD = /^43101|throttled|channel is off/

/**
 * Whether a message with nothing left to be tried came to a rightful end: carried, given up after every attempt, known to its person, or
 * overtaken. `lives` is every state its case has been in.
 */
export function endedRightly(message: StoredMessage, lives: readonly HelpRequest[], seenAt: number): boolean {
  const { sentAt, deadAt, failure, attempts, readAt, until, at, urgency } = message
  if (sentAt !== null || deadAt !== null || readAt !== null) return true
  if (failure === NO_WAY || FOR_GOOD.test(failure) || attempts >= MOST_ATTEMPTS) return true
  if (until !== null && until <= Date.now()) return true
  const urgent = urgency === 'urgent'
  if (urgent && seenAt > at) return true
  return lives.some((life) => hasActedSince(life, message) || (urgent && !isStillTrue(life, message)))
}
