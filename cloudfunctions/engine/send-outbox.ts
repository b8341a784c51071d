import { seconds } from '../../core/kit/time'
import { bundles } from '../../core/message/bundle'
import { onlyToBook, readyToBook } from '../../core/message/delivery'
import type { Context } from '../_shared/context'
import { bookConsents } from '../_shared/outbox/book-consents'
import { evidenceFor } from '../_shared/outbox/evidence'
import { sendGroup } from '../_shared/outbox/send-group'
import { type OutboxMessage, readOutboxMessage } from '../_shared/repositories/outbox'
import type { Raw } from '../_shared/wechat/store'

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
  /** Messages that this run could not read, send or book. */
  readonly failed: number
  /** The batch was full, or the time was up: there may be more. */
  readonly full: boolean
}

/**
 * Sends what is due: what this run's steps have recorded, what did not go out before, and what nobody has given a sign of having got.
 * Each message is claimed first, so that two runs beside each other do not send it twice. Then the ledgers hear what was spent.
 */
export async function sendOutbox(context: Context): Promise<OutboxReport> {
  const raws = await context.outbox.dueBy(context.now, BATCH)
  const due = (await Promise.all(raws.map((raw) => readable(raw, context)))).filter((message) => message !== null)
  const { after, failed, left } = await sendAll(bundles(due.filter((message) => !onlyToBook(message))), context)
  const spent = [...due.filter(onlyToBook), ...after.filter((message) => readyToBook(message, context.now))]
  const unbooked = await bookQuietly(spent, context)
  return {
    due: raws.length - due.filter(onlyToBook).length,
    sent: after.filter((message) => message.sentAt === context.now).length,
    dead: after.filter((message) => message.deadAt === context.now).length,
    failed: raws.length - due.length + failed + unbooked,
    full: raws.length === BATCH || left > 0,
  }
}

/** In waves, until the time is up; `left` groups have had no turn. */
async function sendAll(groups: readonly (readonly OutboxMessage[])[], context: Context) {
  const sending = { evidence: evidenceFor(context), until: context.now + SEND_UNTIL_MS }
  const after: OutboxMessage[] = []
  let failed = 0
  for (let from = 0; from < groups.length; from += AT_ONCE) {
    if (context.clock() - context.now >= SEND_UNTIL_MS) {
      const left = groups.length - from
      context.log.error('outbox.out_of_time', { due: groups.length, left })
      return { after, failed, left }
    }
    const wave = groups.slice(from, from + AT_ONCE)
    const sent = await Promise.all(wave.map((group) => sendGroup(group, sending, context)))
    after.push(...sent.flatMap((messages) => messages ?? []))
    failed += wave.filter((_group, nth) => sent[nth] === null).flat().length
  }
  return { after, failed, left: 0 }
}

/** The messages are out; a ledger that could not be told is told at a later run. Answers how many were not booked. */
async function bookQuietly(messages: readonly OutboxMessage[], context: Context): Promise<number> {
  try {
    return await bookConsents(messages, context)
  } catch (error) {
    context.log.error('outbox.booking_failed', { error })
    return messages.length
  }
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
