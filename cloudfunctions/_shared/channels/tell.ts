import type { EpochMs } from '../../../core/kit/time'
import { begun, CLAIM_MS, type Delivery, planOf } from '../../../core/message/delivery'
import type { Context } from '../context'
import type { AnyMessage } from '../documents/message-document'
import type { OutboxMessage } from '../repositories/outbox'
import { channelsOn } from './channels'
import { deliver } from './deliver'
import { PATIENCE_MS } from './patience'

/** A message as it goes into the outbox before anything has been tried. */
export function untried(
  message: AnyMessage,
  communityId: string,
  { channels, now }: Pick<Context, 'channels' | 'now'>,
): OutboxMessage {
  const on = channelsOn(channels)
  const delivery: Delivery = begun(message, planOf(message, on), now)
  return { ...message, ...delivery, communityId, word: null, readAt: null }
}

/** Whether a message waits for nothing: neither for the morning nor for a channel. */
export function sendsAtOnce({ dueAt, plan }: Pick<OutboxMessage, 'dueAt' | 'plan'>, now: EpochMs): boolean {
  return dueAt === now && plan.length > 0
}

/**
 * Tells people something that no case owes: a shift, a drill. Each message is written first and sent by whoever wrote it, so that a repeated
 * call, or two at once, tells nobody twice. With `pushes: 'later'` the sender of this very run takes them. Fails only when nothing could be written.
 */
export async function tell(messages: readonly AnyMessage[], communityId: string, context: Context): Promise<void> {
  const all = messages.map((message) => untried(message, communityId, context))
  if (context.pushes === 'later') return context.outbox.record(all)
  await Promise.all(all.map((message) => tellOne(message, context)))
}

async function tellOne(message: OutboxMessage, context: Context): Promise<void> {
  const sendsNow = sendsAtOnce(message, context.now)
  // Due again when a sender's claim runs out: should this one die, the engine sends it, and until then nobody else does.
  const written = await context.outbox.begin(sendsNow ? { ...message, dueAt: context.now + CLAIM_MS } : message)
  if (!written || !sendsNow) return
  await context.outbox.update(await deliver(message, context, context.clock() + PATIENCE_MS))
}
