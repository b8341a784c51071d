import type { HelpRequest } from '../../../core/help/help-request'
import { HAND_OVER_MS } from '../../../core/help/keep-time'
import type { HelpMessage } from '../../../core/help/message'
import type { Context } from '../context'
import { afterAttempt, CLAIM_MS, type OutboxMessage } from '../repositories/outbox'

/**
 * Sends what a case owes and moves it to the outbox; what fails stays owed there and is tried again by the engine.
 * Each message belongs to whoever wrote it into the case (`before` is the case they read). Only when half a minute has passed,
 * because its writer died in between, may somebody else take it; whoever writes it into the outbox first sends it.
 * Never fails: nobody's request is refused because a message could not go out.
 */
export async function handOver(saved: HelpRequest, before: HelpRequest | null, context: Context): Promise<HelpRequest> {
  const old = new Set(before?.owed.map((message) => message.key) ?? [])
  const mine = saved.owed.filter((message) => !old.has(message.key))
  const orphans = saved.owed.filter((message) => old.has(message.key) && message.at + HAND_OVER_MS <= context.now)
  if (mine.length + orphans.length === 0) return saved
  try {
    const { communityId } = saved
    const send = (message: HelpMessage) => attempt(unsent(message, communityId, context.now), context)
    await recordStubbornly(await Promise.all(mine.map(send)), context)
    for (const orphan of orphans) await adopt(unsent(orphan, communityId, context.now), context)
    const handled = new Set([...mine, ...orphans].map((message) => message.key))
    return await context.requests.handedOver(
      saved,
      saved.owed.filter((message) => !handled.has(message.key)),
    )
  } catch (error) {
    context.log.error('outbox.hand_over_failed', { caseId: saved.id, error })
    return saved
  }
}

/** Sent before it is written, to save every ordinary move a round trip: whoever dies in between is made up for by a second push, never by none. */
async function attempt(message: OutboxMessage, { messenger, now }: Context): Promise<OutboxMessage> {
  return afterAttempt(message, await messenger.send(message), now)
}

/** These have been pushed already: trying once more costs less than pushing each of them a second time. */
async function recordStubbornly(messages: readonly OutboxMessage[], { outbox }: Context): Promise<void> {
  await outbox.record(messages).catch(() => outbox.record(messages))
}

/** Written before it is sent: several may find the same orphan, and only one of them can write it. */
async function adopt(orphan: OutboxMessage, context: Context): Promise<void> {
  if (!(await context.outbox.begin({ ...orphan, dueAt: context.now + CLAIM_MS }))) return
  await context.outbox.update(await attempt(orphan, context))
}

function unsent(message: HelpMessage, communityId: string, now: number): OutboxMessage {
  return { ...message, communityId, attempts: 0, dueAt: now, sentAt: null, failure: '', readAt: null }
}
