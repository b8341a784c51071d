import type { EpochMs } from '../../../core/kit/time'
import { bundledWords } from '../../../core/message/bundle'
import { trialsUndelivered } from '../../../core/message/carrier-word'
import { CLAIM_MS, dead, nextDeed, stopped } from '../../../core/message/delivery'
import { deliver } from '../channels/deliver'
import type { Context } from '../context'
import type { OutboxMessage } from '../repositories/outbox'
import type { EvidenceOf } from './evidence'

/** How a group is sent. */
export interface Sending {
  readonly evidence: EvidenceOf
  /** By the context's clock: no channel is begun after it. */
  readonly until: EpochMs
}

/**
 * Looks at messages that are due and does what the rules of the climb say: one push for what is left of them, a rest, or the coordinator's
 * list. Each is claimed first. What became of the push became of each. Null when it failed: a broken message must not stop the rest.
 */
export async function sendGroup(
  group: readonly OutboxMessage[],
  { evidence, until }: Sending,
  context: Context,
): Promise<readonly OutboxMessage[] | null> {
  try {
    const claimed = await claimOf(group, context)
    // Each by itself: what one of them was about may be over, or read, while the others still have to be heard.
    const judged = await Promise.all(claimed.map((message) => judge(message, evidence, context)))
    const over = judged.flatMap(({ message, deed }) =>
      deed === 'send' ? [] : [deed === 'dead' ? dead(message, context.now) : stopped(message)],
    )
    await Promise.all(over.map((message) => context.outbox.update(message)))
    const left = judged.filter(({ deed }) => deed === 'send').map(({ message }) => message)
    return [...over, ...(await sendTogether(left, until, context))]
  } catch (error) {
    context.log.error('outbox.send_failed', { key: group[0]?.key, error })
    return null
  }
}

async function sendTogether(
  group: readonly OutboxMessage[],
  until: EpochMs,
  context: Context,
): Promise<readonly OutboxMessage[]> {
  const [first, ...others] = group
  if (!first) return []
  const pushed = others.length > 0 ? { ...first, ...bundledWords(group) } : first
  const after = await deliver(pushed, context, until)
  const dueAt = after.plan.length > 0 ? after.dueAt : null
  const all = [
    { ...after, title: first.title, body: first.body },
    // One push spends one consent: the others are booked with it.
    ...others.map((other) => ({ ...other, ...fateOf(after), unbooked: null, dueAt })),
  ]
  await Promise.all(all.map((message) => context.outbox.update(message)))
  return all
}

async function claimOf(group: readonly OutboxMessage[], { outbox, now }: Context): Promise<readonly OutboxMessage[]> {
  const mine = await Promise.all(group.map((message) => outbox.claim(message, now + CLAIM_MS)))
  return group.filter((_message, index) => mine[index])
}

/** What is to be done with it. What is sent next has another receipt: that this sending has not arrived stands in its trial from here on. */
async function judge(message: OutboxMessage, evidence: EvidenceOf, { now }: Context) {
  const known = await evidence(message)
  if (!known) return { message, deed: 'send' as const }
  const trials = known.delivered === 'no' ? trialsUndelivered(message) : message.trials
  return { message: { ...message, trials }, deed: nextDeed(message, known, now) }
}

function fateOf({ plan, attempts, sentAt, sentBy, failure, deadAt }: OutboxMessage) {
  return { plan, attempts, sentAt, sentBy, failure, deadAt }
}
