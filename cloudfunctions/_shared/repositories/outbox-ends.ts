import type { EpochMs } from '../../../core/kit/time'
import type { Delivery } from '../../../core/message/delivery'
import type { Message } from '../../../core/message/message'
import { command, type Raw, type store as Store } from '../wechat/store'

/** The collection of every message ever made. */
export const OUTBOX = 'outbox'

type Settled = Pick<Message, 'key'> & Pick<Delivery, 'deadAt'>

/** How messages come to their end. */
export interface OutboxEnds {
  /** Nothing is left to do for these: the ledger knows of them. One round trip, one more when there are dead letters among them. */
  booked(messages: readonly Settled[]): Promise<void>
  /** These could not be booked: they come up again then, and stand in nobody's way until then. */
  bookLater(messages: readonly Settled[], until: EpochMs): Promise<void>
  /** Never tries a stored message again; it may be one that cannot be read. */
  giveUp(raw: Raw, why: string): Promise<void>
}

export function ends(store: typeof Store): OutboxEnds {
  return {
    async booked(messages) {
      const keysOf = (isDead: boolean) =>
        messages.filter(({ deadAt }) => (deadAt !== null) === isDead).map((message) => message.key)
      const write = async (keys: readonly string[], fields: Raw) => {
        if (keys.length > 0)
          await store.replace(OUTBOX, { _id: command.in([...keys]) }, { ...fields, unbooked: null, dueAt: null })
      }
      await write(keysOf(false), { phone: '' })
      // A dead letter keeps its number: the coordinator may send it again.
      await write(keysOf(true), {})
    },

    async bookLater(messages, until) {
      if (messages.length === 0) return
      const keys = messages.map((message) => message.key)
      // Under the condition: another run may have booked them meanwhile.
      await store.replace(OUTBOX, { _id: command.in(keys), unbooked: command.neq(null) }, { dueAt: until })
    },

    async giveUp({ _id }, failure) {
      await store.replace(OUTBOX, { _id }, { dueAt: null, failure })
    },
  }
}
