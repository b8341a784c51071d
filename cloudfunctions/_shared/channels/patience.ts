import { type DurationMs, SECOND_MS } from '../../../core/kit/time'
import { inTime } from '../in-time'
import type { Messenger } from './messenger'

/**
 * How long one push may take. By itself the SDK waits 15 s for WeChat's answer: so long would a member look at a button they have
 * pressed, and every other case in the engine would wait behind it.
 */
export const PATIENCE_MS = 2 * SECOND_MS

/** Whoever waits for a carrier does so until its request is over, so that its own reason is what is written down. */
const BEYOND_MS = 0.2 * SECOND_MS

/** The patience with a request that ends by itself after `timeoutMs`. */
export function patienceWith(timeoutMs: DurationMs): DurationMs {
  return timeoutMs + BEYOND_MS
}

/**
 * The same messenger, for those who cannot wait: a push without an answer in time counts as failed and stays due in the outbox.
 * WeChat may have carried it all the same, so that the next attempt is a second push: better twice than never.
 */
export function withPatience(messenger: Messenger, patienceMs: DurationMs = PATIENCE_MS): Messenger {
  return {
    send: (message) =>
      inTime(messenger.send(message), patienceMs, () => ({
        state: 'failed',
        why: `no answer in ${patienceMs} ms`,
      })),
  }
}
