import { seconds } from '../../core/kit/time'
import type { Context } from '../_shared/context'
import { afterAttempt, CLAIM_MS, type OutboxMessage, readOutboxMessage } from '../_shared/repositories/outbox'
import type { Raw } from '../_shared/wechat/store'

/** Messages one run looks at, the longest due first; the rest is the next run's. */
const BATCH = 200

/** Pushes under way at once: with WeChat silent for 2 s at each, a whole batch takes 40 s and not 400. */
const AT_ONCE = 10

/** Into the run. The platform ends it after 60 s: what is not sent by then stays due, and the audit has its turn. */
const SEND_UNTIL_MS = seconds(45)

/**
 * Sends what is due: what this run's steps have recorded, and what did not go out before.
 * Each message is claimed first, so that two runs beside each other do not send it twice.
 */
export async function sendOutbox(context: Context): Promise<{ readonly due: number; readonly sent: number }> {
  const due = await context.outbox.dueBy(context.now, BATCH)
  let sent = 0
  for (let from = 0; from < due.length; from += AT_ONCE) {
    if (context.clock() - context.now >= SEND_UNTIL_MS) {
      context.log.error('outbox.out_of_time', { due: due.length, left: due.length - from })
      break
    }
    const outcomes = await Promise.all(due.slice(from, from + AT_ONCE).map((raw) => sendOne(raw, context)))
    sent += outcomes.filter((went) => went).length
  }
  return { due: due.length, sent }
}

async function sendOne(raw: Raw, context: Context): Promise<boolean> {
  const { outbox, channels, now, log } = context
  try {
    const message = await readable(raw, context)
    if (!message || !channels.subscription) return false
    if (!(await outbox.claim(message, now + CLAIM_MS))) return false
    const after = afterAttempt(message, await channels.subscription.send(message), now)
    await outbox.update(after)
    return after.sentAt !== null
  } catch (error) {
    log.error('outbox.send_failed', { key: raw._id, error })
    return false
  }
}

/** A message that cannot be read can never be sent: it must not stand in front of the others at every turn. */
async function readable(raw: Raw, { outbox, log }: Context): Promise<OutboxMessage | null> {
  try {
    return readOutboxMessage(raw)
  } catch (error) {
    log.error('outbox.unreadable', { key: raw._id, error })
    await outbox.giveUp(raw, 'unreadable')
    return null
  }
}
