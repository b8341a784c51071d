import { peopleContract } from '../../core/contract/people'
import { operation } from '../_shared/operation'

/** The caller's own messages, newest first. */
export const inbox = operation(peopleContract.inbox, async (_input, { outbox, caller }) => ({
  messages: await outbox.inboxOf(caller.personId, 50),
}))

/** Marks the caller's messages up to an instant as read. */
export const readInbox = operation(peopleContract.readInbox, async ({ upTo }, { outbox, caller, now }) => ({
  read: await outbox.markRead(caller.personId, upTo, now),
}))
