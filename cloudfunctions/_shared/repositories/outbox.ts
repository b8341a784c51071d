import type { InboxMessage } from '../../../core/contract/people'
import type { EpochMs } from '../../../core/kit/time'
import type { CarrierWord } from '../../../core/message/carrier-word'
import type { Delivery } from '../../../core/message/delivery'
import { type Way, wayOf } from '../../../core/message/way'
import { type AnyMessage, outboxSchema } from '../documents/message-document'
import { parseStored, readAll } from '../documents/stored'
import type { Log } from '../log'
import { command, type Raw, type store as Store } from '../wechat/store'
import { ends, OUTBOX, type OutboxEnds } from './outbox-ends'

/** Readers, receipts and senders may write to a message at one instant. */
const UPDATE_TRIES = 4

/** A message and what has become of it. Whether it went out or not, it stands in the person's inbox. */
export interface OutboxMessage extends AnyMessage, Delivery {
  readonly communityId: string
  /** The carrier's latest word, about whichever sending it was; null while it has not spoken. Whoever sends never writes it. */
  readonly word: CarrierWord | null
  readonly readAt: EpochMs | null
}

/** Every message ever made, one document each, its id fixed by its cause. What one person reads of it is that person's inbox. */
export interface Outbox extends OutboxEnds {
  get(key: string): Promise<OutboxMessage | null>
  /** Writes messages with what became of the first attempt. A message that is there already stays as it is. */
  record(messages: readonly OutboxMessage[]): Promise<void>
  /** Writes a message before it is sent; false when it is there already, and somebody else sends it. */
  begin(message: OutboxMessage): Promise<boolean>
  /** Whatever is due by now, longest due first: to be sent, to be looked at again, or to be booked. */
  dueBy(now: EpochMs, limit: number): Promise<readonly Raw[]>
  /** Claims a due message for a while; false when somebody else has it. */
  claim(message: OutboxMessage, until: EpochMs): Promise<boolean>
  update(message: OutboxMessage): Promise<void>
  /** The messages whose last sending has one of these numbers, at most 100. */
  withReceipts(receipts: readonly string[]): Promise<readonly OutboxMessage[]>
  /** Writes what a carrier's word makes of a message; false when somebody else has changed it since it was read. */
  heard(before: OutboxMessage, after: OutboxMessage): Promise<boolean>
  /** Somebody has seen it: it climbs no further. A repeated call keeps the first instant. */
  acknowledge(key: string, now: EpochMs): Promise<void>
  /** How far these messages got, by key; those that were never written are missing. */
  waysOf(keys: readonly string[]): Promise<ReadonlyMap<string, Way>>
  /** Urgent messages that reached nobody since an instant and have not been read either, newest first. */
  deadIn(communityId: string, since: EpochMs, limit: number): Promise<readonly OutboxMessage[]>
  inboxOf(personId: string, limit: number): Promise<readonly InboxMessage[]>
  /** Messages ever made for one person. */
  countTo(personId: string): Promise<number>
  countUnread(personId: string): Promise<number>
  markRead(personId: string, upTo: EpochMs, now: EpochMs): Promise<number>
}

/** Throws where the stored document is broken. */
export function readOutboxMessage(raw: Raw): OutboxMessage {
  const { phone, to, ...rest } = parseStored(outboxSchema, { ...raw, key: raw._id })
  return { ...rest, to: { ...to, phone } }
}

export function outbox(store: typeof Store, log: Log): Outbox {
  return {
    ...records(store),
    ...sending(store),
    ...ends(store),
    ...words(store, log),
    ...lists(store, log),
    ...inboxes(store, log),
  }
}

function records(store: typeof Store): Pick<Outbox, 'get' | 'record' | 'begin'> {
  return {
    async get(key) {
      const raw = await store.get(OUTBOX, key)
      return raw ? readOutboxMessage(raw) : null
    },

    async record(messages) {
      if (messages.length === 0 || (await store.insert(OUTBOX, messages.map(toDocument)))) return
      // One of them is there already, and the platform stops at it: the others still have to go in.
      for (const message of messages) await store.insert(OUTBOX, toDocument(message))
    },

    begin: (message) => store.insert(OUTBOX, toDocument(message)),
  }
}

function sending(store: typeof Store): Pick<Outbox, 'dueBy' | 'claim' | 'update'> {
  return {
    dueBy: (now, limit) =>
      store.find(OUTBOX, {
        where: { dueAt: command.lte(now) },
        order: { field: 'dueAt', direction: 'asc' },
        limit,
      }),

    async claim({ key, dueAt, attempts, sentAt }, until) {
      // Not by the instant alone: another run may have sent it in between and left it due at the very same one.
      return (await store.replace(OUTBOX, { _id: key, dueAt, attempts, sentAt }, { dueAt: until })) === 1
    },

    async update(message) {
      const { plan, attempts, dueAt, sentAt, sentBy, receipt, failure, unbooked, trials, deadAt } = message
      const sent = { plan, attempts, dueAt, sentAt, sentBy, receipt, failure, unbooked, trials, deadAt }
      const fields = { ...sent, phone: phoneOf(message) }
      // A word or a look at the same instant may have it refused: what has been sent must not be forgotten, or it is sent again.
      for (let tries = 1; tries <= UPDATE_TRIES; tries++)
        if ((await store.replace(OUTBOX, { _id: message.key }, fields)) !== 0) return
    },
  }
}

function words(store: typeof Store, log: Log): Pick<Outbox, 'withReceipts' | 'heard'> {
  return {
    withReceipts: async (receipts) =>
      readAll(
        await store.find(OUTBOX, { where: { receipt: command.in([...receipts]) }, limit: 100 }),
        readOutboxMessage,
        log,
      ),

    async heard({ key, receipt, dueAt, deadAt }, after) {
      const fields = { word: after.word, dueAt: after.dueAt, deadAt: after.deadAt, phone: phoneOf(after) }
      return (await store.replace(OUTBOX, { _id: key, receipt, dueAt, deadAt }, fields)) === 1
    },
  }
}

function lists(store: typeof Store, log: Log): Pick<Outbox, 'deadIn' | 'acknowledge' | 'waysOf'> {
  return {
    async acknowledge(key, now) {
      await store.replace(OUTBOX, { _id: key, readAt: null }, { readAt: now })
    },

    async waysOf(keys) {
      if (keys.length === 0) return new Map()
      const raws = await store.find(OUTBOX, { where: { _id: command.in([...keys]) }, limit: keys.length })
      return new Map(readAll(raws, readOutboxMessage, log).map((message) => [message.key, wayOf(message)]))
    },

    deadIn: async (communityId, since, limit) =>
      readAll(
        await store.find(OUTBOX, {
          where: { communityId, deadAt: command.gte(since), readAt: null },
          order: { field: 'deadAt', direction: 'desc' },
          limit,
        }),
        readOutboxMessage,
        log,
      ),
  }
}

function inboxes(store: typeof Store, log: Log): Pick<Outbox, 'inboxOf' | 'countTo' | 'countUnread' | 'markRead'> {
  return {
    async inboxOf(personId, limit) {
      const raws = await store.find(OUTBOX, {
        where: { toId: personId },
        order: { field: 'at', direction: 'desc' },
        limit,
      })
      return readAll(raws, readOutboxMessage, log).map(inInbox)
    },

    countTo: (personId) => store.count(OUTBOX, { toId: personId }),

    countUnread: (personId) => store.count(OUTBOX, { toId: personId, readAt: null }),

    async markRead(personId, upTo, now) {
      const unread = { toId: personId, at: command.lte(upTo), readAt: null }
      const changed = await store.replace(OUTBOX, unread, { readAt: now })
      return changed === 'duplicate' ? 0 : changed
    },
  }
}

function inInbox({ key, kind, about, title, body, at, readAt }: OutboxMessage): InboxMessage {
  return { key, kind, about, title, body, at, read: readAt !== null }
}

/** A number is kept only as long as it may be rung: until nothing is due any more, or for a dead letter that may be sent again. */
function phoneOf({ to, dueAt, deadAt }: OutboxMessage): string {
  return dueAt === null && deadAt === null ? '' : to.phone
}

function toDocument(message: OutboxMessage): Raw {
  const { key, to, ...fields } = message
  return { ...fields, _id: key, toId: to.id, to: { id: to.id, openid: to.openid }, phone: phoneOf(message) }
}
