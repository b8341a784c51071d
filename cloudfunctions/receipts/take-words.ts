import { hear } from '../../core/message/carrier-word'
import { readyToBook } from '../../core/message/delivery'
import { PATIENCE_MS } from '../_shared/channels/patience'
import type { Context } from '../_shared/context'
import { bookConsents } from '../_shared/outbox/book-consents'
import { evidenceFor } from '../_shared/outbox/evidence'
import { sendGroup } from '../_shared/outbox/send-group'
import type { OutboxMessage } from '../_shared/repositories/outbox'
import type { SpokenWord } from './tencent-words'

/** What a push did to our messages. */
export interface Taken {
  /** Words about sendings we know of. */
  readonly known: number
  /** Words that have to be told again: somebody was sending the message at this very moment. */
  readonly again: number
}

/** Readings of a message that others change at the same time. */
const TRIES = 5

/**
 * Keeps what the carriers say and does at once what follows from it. The word is written before anything is sent and makes the message due:
 * should this call die, the engine goes on. Words about sendings that nobody knows, or that something else has followed, change nothing.
 */
export async function takeWords(words: readonly SpokenWord[], context: Context): Promise<Taken> {
  if (words.length === 0) return { known: 0, again: 0 }
  const found = await context.outbox.withReceipts([...new Set(words.map(({ receipt }) => receipt))])
  const taken = { known: 0, again: 0 }
  // One after the other: two pushes for one call come together, and each has to see what the one before it did.
  for (const word of words) {
    const key = found.find((message) => isAbout(message, word))?.key
    if (key === undefined) continue
    taken.known++
    if (!(await takeOne(key, word, context))) taken.again++
  }
  return taken
}

/** False when it has to be told again. */
async function takeOne(key: string, word: SpokenWord, context: Context): Promise<boolean> {
  const { channel: _channel, ...said } = word
  for (let tries = 1; tries <= TRIES; tries++) {
    const before = await context.outbox.get(key)
    if (!before || !isAbout(before, word)) return true
    const { message, state } = hear(before, said, context.now)
    if (isNews(before, message) && !(await context.outbox.heard(before, message))) continue
    if (state === 'due') await goOn(message, context)
    return state !== 'held'
  }
  return false
}

/** The next step of the climb, the coordinator's list, or a rest: as the engine would, a minute earlier. */
async function goOn(message: OutboxMessage, context: Context): Promise<void> {
  const until = context.clock() + PATIENCE_MS
  const after = await sendGroup([message], { evidence: evidenceFor(context), until }, context)
  await bookConsents(
    (after ?? []).filter((one) => readyToBook(one, context.now)),
    context,
  )
}

/** What is written again unchanged counts as not written. */
function isNews(before: OutboxMessage, after: OutboxMessage): boolean {
  return after.word !== before.word || after.dueAt !== before.dueAt || after.deadAt !== before.deadAt
}

function isAbout({ receipt, sentBy }: OutboxMessage, word: SpokenWord): boolean {
  return receipt === word.receipt && sentBy === word.channel
}
