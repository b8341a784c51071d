import { type DeadLetter, reachContract } from '../../core/contract/reach'
import { isStillTrue } from '../../core/help/still-true'
import { hours } from '../../core/kit/time'
import { trialsWithWord } from '../../core/message/carrier-word'
import { begun, CLAIM_MS, planOf } from '../../core/message/delivery'
import { mayCoordinate, mayOversee } from '../../core/people/permissions'
import { AppError } from '../_shared/app-error'
import { callerWho } from '../_shared/caller-who'
import { channelsOn } from '../_shared/channels/channels'
import { deliver } from '../_shared/channels/deliver'
import { PATIENCE_MS } from '../_shared/channels/patience'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'
import type { OutboxMessage } from '../_shared/repositories/outbox'

/** Older ones are history: the case they were about has climbed its ladder since. */
const KEPT_MS = hours(24)

const MOST = 50

/** Urgent messages of the last day that reached nobody, newest first. Fails with NOT_YOURS. */
export const deadLetters = operation(reachContract.deadLetters, async ({ communityId }, context) => {
  await callerWho(mayOversee, context, communityId)
  const found = await context.outbox.deadIn(communityId, context.now - KEPT_MS, MOST)
  const names = await context.people.namesOf([...new Set(found.map((message) => message.to.id))])
  return { letters: found.map((message) => letterOf(message, names)) }
})

/** Tries every channel once more; answers whether one took it. A message that is not true any more is not sent, and is off the list. Fails with NOT_YOURS, NOT_FOUND, and CONFLICT when somebody else is sending it. */
export const resend = operation(reachContract.resend, async ({ key }, context) => {
  const message = await context.outbox.get(key)
  if (!message) throw new AppError('NOT_FOUND', `no message ${key}`)
  await callerWho(mayCoordinate, context, message.communityId)
  if (message.deadAt === null) return { resent: message.sentAt !== null }
  // Due again when the claim runs out: should this one die, the engine finds it dead once more.
  if (!(await context.outbox.claim(message, context.now + CLAIM_MS))) throw new AppError('CONFLICT', `resending ${key}`)
  const alive = await revived(message, context)
  if (alive.plan.length === 0) {
    await context.outbox.update({ ...message, deadAt: null })
    return { resent: false }
  }
  const after = await deliver(alive, context, context.clock() + PATIENCE_MS)
  await context.outbox.update(after)
  return { resent: after.sentAt !== null }
})

/** As if it had never been tried but for what its ledger has not heard yet, with an empty plan when nothing is left to say. */
async function revived(message: OutboxMessage, context: Context): Promise<OutboxMessage> {
  const over = message.until !== null && message.until <= context.now
  const request = message.about.kind === 'case' ? await context.requests.get(message.about.id) : null
  const untrue = message.about.kind === 'case' && !(request && isStillTrue(request, message))
  const on = channelsOn(context.channels)
  const plan = over || untrue ? [] : planOf(message, on)
  const { unbooked } = message
  return { ...message, ...begun(message, plan, context.now), trials: trialsWithWord(message), unbooked }
}

function letterOf(message: OutboxMessage, names: ReadonlyMap<string, string>): DeadLetter {
  const { key, to, title, body, about, at, deadAt } = message
  const trials = trialsWithWord(message)
  return { key, toId: to.id, toName: names.get(to.id) ?? '', title, body, about, at, deadAt: deadAt ?? at, trials }
}
