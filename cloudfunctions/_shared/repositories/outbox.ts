import type { InboxMessage } from '../../../core/contract/people'
import { type EpochMs, MINUTE_MS, SECOND_MS } from '../../../core/kit/time'
import type { Attempt } from '../channels/messenger'
import { type AnyMessage, outboxSchema } from '../documents/message-document'
import { parseStored, readAll } from '../documents/stored'
import type { Log } from '../log'
import { command, type Raw, type store as Store } from '../wechat/store'

const COLLECTION = 'outbox'

/** Attempts before a message is given up; the ladder, not the message, is the safety net. */
const MAX_ATTEMPTS = 4

/** How long a claim holds: longer than an attempt can take, short enough that a message whose sender died goes out soon. */
export const CLAIM_MS = MINUTE_MS

/** Wait before the next attempt after this many: 15 s, 30 s, 60 s. */
function backOffMs(attempts: number): number {
  return 15 * SECOND_MS * 2 ** (attempts - 1)
}

export interface OutboxMessage extends AnyMessage {
  readonly communityId: string
  readonly attempts: number
  /** When to try (again); null when sent, refused for good, or given up. */
  readonly dueAt: EpochMs | null
  readonly sentAt: EpochMs | null
  /** Why it did not go out; empty when it did. Whether it did or not, it stands in the person's inbox. */
  readonly failure: string
  readonly readAt: EpochMs | null
}

/** Every message ever made, one document each, its id fixed by its cause. What one person reads of it is that person's inbox. */
export interface Outbox {
  /** Writes messages with what became of the first attempt. A message that is there already stays as it is. */
  record(messages: readonly OutboxMessage[]): Promise<void>
  /** Writes a message before it is sent; false when it is there already, and somebody else sends it. */
  begin(message: OutboxMessage): Promise<boolean>
  dueBy(now: EpochMs, limit: number): Promise<readonly Raw[]>
  /** Claims a due message for a while; false when somebody else has it. */
  claim(message: OutboxMessage, until: EpochMs): Promise<boolean>
  update(message: OutboxMessage): Promise<void>
  /** Never tries a stored message again; it may be one that cannot be read. */
  giveUp(raw: Raw, why: string): Promise<void>
  inboxOf(personId: string, limit: number): Promise<readonly InboxMessage[]>
  countUnread(personId: string): Promise<number>
  markRead(personId: string, upTo: EpochMs, now: EpochMs): Promise<number>
}

/** What a message becomes after an attempt. */
export function afterAttempt(message: OutboxMessage, attempt: Attempt, now: EpochMs): OutboxMessage {
  const attempts = message.attempts + 1
  if (attempt.state === 'sent') return { ...message, attempts, dueAt: null, sentAt: now, failure: '' }
  const again = attempt.state === 'failed' && attempts < MAX_ATTEMPTS
  return { ...message, attempts, dueAt: again ? now + backOffMs(attempts) : null, failure: attempt.why }
}

export function readOutboxMessage(raw: Raw): OutboxMessage {
  return parseStored(outboxSchema, { ...raw, key: raw._id })
}

export function outbox(store: typeof Store, log: Log): Outbox {
  return { ...records(store), ...sending(store), ...inboxes(store, log) }
}

function records(store: typeof Store): Pick<Outbox, 'record' | 'begin'> {
  return {
    async record(messages) {
      if (messages.length === 0 || (await store.insert(COLLECTION, messages.map(toDocument)))) return
      // One of them is there already, and the platform stops at it: the others still have to go in.
      for (const message of messages) await store.insert(COLLECTION, toDocument(message))
    },

    begin: (message) => store.insert(COLLECTION, toDocument(message)),
  }
}

function sending(store: typeof Store): Pick<Outbox, 'dueBy' | 'claim' | 'update' | 'giveUp'> {
  return {
    dueBy: (now, limit) =>
      store.find(COLLECTION, {
        where: { dueAt: command.lte(now) },
        order: { field: 'dueAt', direction: 'asc' },
        limit,
      }),

    claim: async (message, until) =>
      (await store.replace(COLLECTION, { _id: message.key, dueAt: message.dueAt }, { dueAt: until })) === 1,

    async update(message) {
      const { attempts, dueAt, sentAt, failure } = message
      await store.replace(COLLECTION, { _id: message.key }, { attempts, dueAt, sentAt, failure })
    },

    async giveUp({ _id }, failure) {
      await store.replace(COLLECTION, { _id }, { dueAt: null, failure })
    },
  }
}

function inboxes(store: typeof Store, log: Log): Pick<Outbox, 'inboxOf' | 'countUnread' | 'markRead'> {
  return {
    async inboxOf(personId, limit) {
      const raws = await store.find(COLLECTION, {
        where: { toId: personId },
        order: { field: 'at', direction: 'desc' },
        limit,
      })
      return readAll(raws, readOutboxMessage, log).map(inInbox)
    },

    countUnread: (personId) => store.count(COLLECTION, { toId: personId, readAt: null }),

    async markRead(personId, upTo, now) {
      const unread = { toId: personId, at: command.lte(upTo), readAt: null }
      const changed = await store.replace(COLLECTION, unread, { readAt: now })
      return changed === 'duplicate' ? 0 : changed
    },
  }
}

function inInbox({ key, kind, about, title, body, at, readAt }: OutboxMessage): InboxMessage {
  return { key, kind, about, title, body, at, read: readAt !== null }
}

function toDocument(message: OutboxMessage): Raw {
  const { key, ...fields } = message
  return { ...fields, _id: key, toId: message.to.id }
}
