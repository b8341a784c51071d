import type { HelpRequest } from '../../../core/help/help-request'
import { HAND_OVER_MS } from '../../../core/help/keep-time'
import type { HelpMessage } from '../../../core/help/messages'
import type { Context } from '../context'
import { afterAttempt, type OutboxMessage } from '../repositories/outbox'

/**
 * Sends what a case owes and moves it to the outbox; what fails stays owed there and is tried again by the engine.
 * Each message belongs to whoever wrote it into the case (`before` is the case they read). Only when half a minute has passed,
 * because its writer died in between, may somebody else take it, and then looks first whether it stands in the outbox already.
 * Never fails: nobody's request is refused because a message could not go out.
 */
export async function handOver(saved: HelpRequest, before: HelpRequest | null, context: Context): Promise<HelpRequest> {
  const old = new Set(before?.owed.map((message) => message.key) ?? [])
  const mine = saved.owed.filter((message) => !old.has(message.key))
  const orphans = saved.owed.filter((message) => old.has(message.key) && message.at + HAND_OVER_MS <= context.now)
  if (mine.length + orphans.length === 0) return saved
  try {
    const known =
      orphans.length > 0 ? await context.outbox.known(orphans.map((message) => message.key)) : new Set<string>()
    const unsent = [...mine, ...orphans.filter((message) => !known.has(message.key))]
    await context.outbox.record(
      await Promise.all(unsent.map((message) => attempt(message, saved.communityId, context))),
    )
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

async function attempt(message: HelpMessage, communityId: string, context: Context): Promise<OutboxMessage> {
  const fresh: OutboxMessage = {
    ...message,
    communityId,
    attempts: 0,
    dueAt: context.now,
    sentAt: null,
    failure: '',
    readAt: null,
  }
  const { templates } = await context.communities.get(communityId)
  return afterAttempt(fresh, await context.messenger.send(message, templates), context.now)
}
