import { seconds } from '../../core/kit/time'
import { bundledWords, bundles } from '../../core/message/bundle'
import { CLAIM_MS, dead, nextDeed, onlyToBook, readyToBook, stopped } from '../../core/message/delivery'
import { deliver } from '../_shared/channels/deliver'
import type { Context } from '../_shared/context'
import { type OutboxMessage, readOutboxMessage } from '../_shared/repositories/outbox'
import type { Raw } from '../_shared/wechat/store'
import { bookConsents } from './book-consents'
import { type EvidenceOf, evidenceFor } from './outbox-evidence'

/** Messages one run looks at, the longest due first; the rest is the next run's. */
const BATCH = 200

/** Pushes under way at once: with WeChat silent for 2 s at each, a whole batch takes 40 s and not 400. */
const AT_ONCE = 10

/** Into the run. The platform ends it after 60 s: what is not sent by then stays due, and the audit has its turn. */
const SEND_UNTIL_MS = seconds(45)

export interface OutboxReport {
  /** Messages to be sent or looked after; those that only had to be booked are not counted. */
  readonly due: number
  readonly sent: number
  /** Urgent ones that have reached nobody: the coordinator sees them. */
  readonly dead: number
}

/**
 * Sends what is due: what this run's steps have recorded, what did not go out before, and what nobody has given a sign of having got.
 * Each message is claimed first, so that two runs beside each other do not send it twice. Then the ledgers hear what was spent.
 */
export async function sendOutbox(context: Context): Promise<OutboxReport> {
  const raws = await context.outbox.dueBy(context.now, BATCH)
  const due = (await Promise.all(raws.map((raw) => readable(raw, context)))).filter((message) => message !== null)
  const groups = bundles(due.filter((message) => !onlyToBook(message)))
  const evidence = evidenceFor(context)
  const after: OutboxMessage[] = []
  for (let from = 0; from < groups.length; from += AT_ONCE) {
    if (context.clock() - context.now >= SEND_UNTIL_MS) {
      context.log.error('outbox.out_of_time', { due: groups.length, left: groups.length - from })
      break
    }
    const batch = groups.slice(from, from + AT_ONCE)
    after.push(...(await Promise.all(batch.map((group) => sendGroup(group, evidence, context)))).flat())
  }
  const spent = [...due.filter(onlyToBook), ...after.filter((message) => readyToBook(message, context.now))]
  await bookQuietly(spent, context)
  return {
    due: raws.length - due.filter(onlyToBook).length,
    sent: after.filter((message) => message.sentAt === context.now).length,
    dead: after.filter((message) => message.deadAt === context.now).length,
  }
}

/** One push for what is left of a group; what became of it became of each. A broken message must not stop the rest. */
async function sendGroup(
  group: readonly OutboxMessage[],
  evidence: EvidenceOf,
  context: Context,
): Promise<readonly OutboxMessage[]> {
  try {
    const claimed = await claimOf(group, context)
    // Each by itself: what one of them was about may be over, or read, while the others still have to be heard.
    const deeds = await Promise.all(claimed.map((message) => deedOf(message, evidence, context)))
    const over = claimed.flatMap((message, index) =>
      deeds[index] === 'send' ? [] : [deeds[index] === 'dead' ? dead(message, context.now) : stopped(message)],
    )
    await Promise.all(over.map((message) => context.outbox.update(message)))
    const left = claimed.filter((_message, index) => deeds[index] === 'send')
    return [...over, ...(await sendTogether(left, context))]
  } catch (error) {
    context.log.error('outbox.send_failed', { key: group[0]?.key, error })
    return []
  }
}

async function sendTogether(group: readonly OutboxMessage[], context: Context): Promise<readonly OutboxMessage[]> {
  const [first, ...others] = group
  if (!first) return []
  const pushed = others.length > 0 ? { ...first, ...bundledWords(group) } : first
  const after = await deliver(pushed, context, context.now + SEND_UNTIL_MS)
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

async function deedOf(message: OutboxMessage, evidence: EvidenceOf, { now }: Context) {
  const known = await evidence(message)
  return known ? nextDeed(message, known, now) : 'send'
}

function fateOf({ plan, attempts, sentAt, sentBy, failure, deadAt }: OutboxMessage) {
  return { plan, attempts, sentAt, sentBy, failure, deadAt }
}

/** The messages are out; a ledger that could not be told is told at the next run. */
async function bookQuietly(messages: readonly OutboxMessage[], context: Context): Promise<void> {
  await bookConsents(messages, context).catch((error: unknown) => context.log.error('outbox.booking_failed', { error }))
}

/** A message that cannot be read can never be sent: it must not stand in front of the others at every turn. */
async function readable(raw: Raw, { outbox, log }: Context): Promise<OutboxMessage | null> {
  try {
    return readOutboxMessage(raw)
  } catch (error) {
    log.error('outbox.unreadable', { key: raw._id, error })
    await outbox.giveUp(raw, 'unreadable').catch((failure: unknown) => log.error('outbox.give_up_failed', { failure }))
    return null
  }
}
