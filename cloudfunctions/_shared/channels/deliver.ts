import { type Attempt, afterAttempt, passedOver } from '../../../core/message/delivery'
import type { Throttled } from '../../../core/message/throttle'
import type { Context } from '../context'
import type { OutboxMessage } from '../repositories/outbox'
import { giveSlotBack, takeAllSlots, takeSlot } from './ringing-slot'

/**
 * Tries a message on its present channel, and on the next one at once whenever a channel refuses it for good: nobody waits for a turn of the
 * engine to hear that a push could not go out. Ends at the first channel that takes it, at a passing failure, or when `until` is past
 * (by the context's clock): the rest is the engine's. Never throws; a channel that does not exist any more counts as refused.
 */
export async function deliver(message: OutboxMessage, context: Context, until: number): Promise<OutboxMessage> {
  let soFar = message
  while (soFar.plan.length > 0) {
    const before = soFar
    soFar = await attemptOne(before, context)
    const refused =
      soFar.sentAt === before.sentAt && soFar.dueAt === context.now && soFar.plan.length < before.plan.length
    if (!refused || context.clock() >= until) return soFar
  }
  return soFar
}

async function attemptOne(message: OutboxMessage, context: Context): Promise<OutboxMessage> {
  const [channel] = message.plan
  if (channel === undefined || channel === 'subscription')
    return afterAttempt(message, await carry(message, context), context.now)
  return ring(message, channel, context)
}

/** Texts and calls are throttled for each person, and a robot for its group: a number that rings too often is barred for everybody. */
async function ring(message: OutboxMessage, channel: Throttled, context: Context): Promise<OutboxMessage> {
  const { now } = context
  const ringing = { personId: message.to.id, channel }
  const from = await takeSlot(ringing, context)
  if (from > now)
    return message.urgency === 'urgent' ? passedOver(message, 'throttled', now) : { ...message, dueAt: from }
  const attempt = await carry(message, context)
  if (attempt.state === 'crowded') await takeAllSlots(ringing, context)
  else if (attempt.state !== 'sent') await giveSlotBack(ringing, context)
  return afterAttempt(message, attempt, now)
}

async function carry(message: OutboxMessage, { channels, log }: Context): Promise<Attempt> {
  const messenger = message.plan[0] ? channels[message.plan[0]] : undefined
  if (!messenger) return { state: 'refused', why: 'channel is off' }
  try {
    return await messenger.send(message)
  } catch (error) {
    log.error('channel.threw', { key: message.key, channel: message.plan[0], error })
    return { state: 'failed', why: 'threw' }
  }
}
