import { hasActedSince, isStillTrue } from '../../../core/help/still-true'
import { SECOND_MS } from '../../../core/kit/time'
import { wordOn } from '../../../core/message/carrier-word'
import { type Evidence, onlyToBook } from '../../../core/message/delivery'
import type { Context } from '../context'
import type { OutboxMessage } from '../repositories/outbox'

/** Younger than this and never tried: what it says was decided by this very run. */
const FRESH_MS = 5 * SECOND_MS

/** What a run has to know of a message before it sends it on; null for one that is as fresh as its cause. */
export type EvidenceOf = (message: OutboxMessage) => Promise<Evidence | null>

/** Looks things up as they are asked for, each case and each person once in a run. */
export function evidenceFor(context: Context): EvidenceOf {
  const { requests, presences, reaches } = context
  const cases = onceEach((id: string) => requests.get(id))
  const seen = onceEach(async (personId: string) => {
    const [presence, ledgers] = await Promise.all([presences.get(personId), reaches.of([personId])])
    return Math.max(presence?.seenAt ?? 0, ledgers.get(personId)?.seenAt ?? 0)
  })
  return async (message) => {
    if (isFresh(message, context.now) || onlyToBook(message)) return null
    const request = message.about.kind === 'case' ? await cases(message.about.id) : null
    const since = message.sentAt ?? message.at
    return {
      stillTrue:
        message.about.kind !== 'case' || (request !== null && (isSettled(message) || isStillTrue(request, message))),
      seen:
        message.readAt !== null ||
        (request !== null && hasActedSince(request, message)) ||
        (message.urgency === 'urgent' && (await seen(message.to.id)) > since),
      delivered: await receiptOf(message, context),
    }
  }
}

/** What is not urgent only reports what has happened, and stays true. */
function isSettled({ urgency }: OutboxMessage): boolean {
  return urgency !== 'urgent'
}

function isFresh({ trials, at }: OutboxMessage, now: number): boolean {
  return trials.length === 0 && now - at < FRESH_MS
}

/** What the carrier has told us by itself; without that, what it answers about a text. Nobody can be asked about a call. */
async function receiptOf(message: OutboxMessage, { receipts }: Context): Promise<Evidence['delivered']> {
  const told = wordOn(message)
  const { sentBy, sentAt, receipt, to } = message
  if (told !== 'unknown' || receipts === null || sentBy !== 'sms' || sentAt === null) return told
  return receipts.of({ phone: to.phone, receipt, sentAt })
}

function onceEach<T>(load: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (id) => {
    const found = known.get(id) ?? load(id)
    known.set(id, found)
    return found
  }
}
