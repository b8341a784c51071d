import { type Spending, spend } from '../../../core/duty/reachability'
import { MINUTE_MS } from '../../../core/kit/time'
import type { Context } from '../context'
import type { OutboxMessage } from '../repositories/outbox'

/** What cannot be booked is tried again behind the others: a ledger that nobody can read must not stand in front of them at every turn. */
const FAILED_MS = 5 * MINUTE_MS

/**
 * Tells the ledgers what has been spent: two round trips a person and one for all messages, instead of one more for every tap that sends
 * something. Answers how many messages could not be booked; they are due again in five minutes. A message booked twice counts once.
 */
export async function bookConsents(messages: readonly OutboxMessage[], context: Context): Promise<number> {
  const byPerson = new Map<string, OutboxMessage[]>()
  for (const message of messages) byPerson.set(message.to.id, [...(byPerson.get(message.to.id) ?? []), message])
  const done = (await Promise.all([...byPerson].map(([personId, theirs]) => bookOne(personId, theirs, context)))).flat()
  await context.outbox.booked(done)
  const left = messages.filter((message) => !done.includes(message))
  await context.outbox.bookLater(left, context.now + FAILED_MS)
  return left.length
}

async function bookOne(
  personId: string,
  messages: readonly OutboxMessage[],
  { reaches, communities, log }: Context,
): Promise<readonly OutboxMessage[]> {
  try {
    const spendings = await Promise.all(messages.map((message) => spendingOf(message, communities)))
    await reaches.change(personId, (ledger) => spend(ledger, spendings))
    return messages
  } catch (error) {
    log.error('outbox.booking_failed', { personId, error })
    return []
  }
}

async function spendingOf(
  { key, communityId, templateId, unbooked, trials, at }: OutboxMessage,
  communities: Context['communities'],
): Promise<Spending> {
  const { templates } = await communities.get(communityId)
  const pushedAt = trials.filter((trial) => trial.channel === 'subscription').at(-1)?.at ?? at
  const purpose = templateId === templates.progress ? 'progress' : 'offer'
  return { key, purpose, outcome: unbooked ?? 'spent', at: pushedAt }
}
