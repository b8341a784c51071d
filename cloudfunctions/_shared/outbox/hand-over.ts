import { CLAIM_MS } from '../../../core/message/delivery'
import { HAND_OVER_MS } from '../../../core/message/hand-over'
import { deliver } from '../channels/deliver'
import { PATIENCE_MS } from '../channels/patience'
import { sendsAtOnce, untried } from '../channels/tell'
import type { Context } from '../context'
import type { AnyMessage } from '../documents/message-document'
import type { OutboxMessage } from '../repositories/outbox'

/** A case that owes messages. */
export interface Owing {
  readonly id: string
  readonly communityId: string
  readonly owed: readonly AnyMessage[]
}

/** What differs between one kind of case and another. */
export interface Owed<C extends Owing> {
  /** Keeps only the messages that are not in the outbox yet. */
  handedOver(saved: C, stillOwed: C['owed']): Promise<C>
  /** What goes along with messages and is owed by nobody: copies for a duty group. */
  besides(saved: C, owed: C['owed']): readonly AnyMessage[]
}

/** What this caller has to hand over of what a case owes. */
interface Charge {
  readonly mine: readonly OutboxMessage[]
  /** Their writer died before handing them over. */
  readonly orphans: readonly OutboxMessage[]
}

/**
 * Sends what a case owes and moves it to the outbox; what fails stays owed there and is tried again by the engine.
 * Each message belongs to whoever wrote it into the case (`before` is the case they read). Only when half a minute has passed,
 * because its writer died in between, may somebody else take it; whoever writes it into the outbox first sends it.
 * Never fails: nobody's request is refused because a message could not go out.
 */
export async function handOverOf<C extends Owing>(
  { saved, before }: { readonly saved: C; readonly before: C | null },
  { handedOver, besides }: Owed<C>,
  context: Context,
): Promise<C> {
  const { mine, orphans } = chargeOf(saved, before, context.now)
  const handled = new Set([...mine, ...orphans].map((message) => message.key))
  if (handled.size === 0) return saved
  const inOutbox = (owed: C['owed']) =>
    [...owed, ...besides(saved, owed)].map((message) => untried(message, saved.communityId, context))
  const charge = { mine: inOutbox(mine), orphans: inOutbox(orphans) }
  try {
    await (context.pushes === 'later' ? recordAsDue(charge, context) : pushAndRecord(charge, context))
    return await handedOver(
      saved,
      saved.owed.filter((message) => !handled.has(message.key)),
    )
  } catch (error) {
    context.log.error('outbox.hand_over_failed', { caseId: saved.id, error })
    return saved
  }
}

function chargeOf<C extends Owing>(saved: C, before: C | null, now: number) {
  const old = new Set(before?.owed.map((message) => message.key) ?? [])
  return {
    mine: saved.owed.filter((message) => !old.has(message.key)),
    orphans: saved.owed.filter((message) => old.has(message.key) && message.at + HAND_OVER_MS <= now),
  }
}

/** An orphan that somebody else has written meanwhile stays as they left it. */
async function recordAsDue({ mine, orphans }: Charge, { outbox }: Context): Promise<void> {
  await outbox.record([...mine, ...orphans])
}

/** Each by itself: what fails with one of them is no reason to leave what went out of another unwritten. Fails when any has, once all have come to their end. */
async function pushAndRecord({ mine, orphans }: Charge, context: Context): Promise<void> {
  const pushed = Promise.all(mine.map((message) => attempt(message, context)))
  const settled = await Promise.allSettled([
    pushed.then((messages) => recordStubbornly(messages, context)),
    ...orphans.map((orphan) => adopt(orphan, context)),
  ])
  const failed = settled.find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
}

/** Sent before it is written, to save every ordinary move a round trip: whoever dies in between is made up for by a second push, never by none. */
async function attempt(message: OutboxMessage, context: Context): Promise<OutboxMessage> {
  if (!sendsAtOnce(message, context.now)) return message
  return deliver(message, context, context.clock() + PATIENCE_MS)
}

/** These have been pushed already: trying once more costs less than pushing each of them a second time. */
async function recordStubbornly(messages: readonly OutboxMessage[], { outbox }: Context): Promise<void> {
  await outbox.record(messages).catch(() => outbox.record(messages))
}

/** Written before it is sent: several may find the same orphan, and only one of them can write it. */
async function adopt(orphan: OutboxMessage, context: Context): Promise<void> {
  if (!sendsAtOnce(orphan, context.now)) return void (await context.outbox.begin(orphan))
  if (!(await context.outbox.begin({ ...orphan, dueAt: context.now + CLAIM_MS }))) return
  await context.outbox.update(await attempt(orphan, context))
}
