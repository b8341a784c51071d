import type { Context } from '../_shared/context'
import { afterAttempt, CLAIM_MS, type OutboxMessage, readOutboxMessage } from '../_shared/repositories/outbox'
import type { Raw } from '../_shared/wechat/store'

const BATCH = 50

/** Tries again what did not go out. Each message is claimed first, so that two runs beside each other do not send it twice. */
export async function sendOutbox(context: Context): Promise<{ readonly due: number; readonly sent: number }> {
  const due = await context.outbox.dueBy(context.now, BATCH)
  let sent = 0
  for (const raw of due) if (await sendOne(raw, context)) sent++
  return { due: due.length, sent }
}

async function sendOne(raw: Raw, context: Context): Promise<boolean> {
  const { outbox, messenger, now, log } = context
  try {
    const message = await readable(raw, context)
    if (!message) return false
    if (!(await outbox.claim(message, now + CLAIM_MS))) return false
    const after = afterAttempt(message, await messenger.send(message), now)
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
