import { HAND_OVER_MS } from '../../../core/message/hand-over'
import { tell } from '../channels/tell'
import type { Context } from '../context'
import type { AnyMessage } from '../documents/message-document'

/** Above this, messages are left to the sender of the next run: nobody's finger waits for a whole community's pushes. */
const MOST_AT_ONCE = 5

interface Owing<M> {
  readonly communityId: string
  readonly owed: readonly M[]
}

/**
 * Sends what something owes since this caller wrote it (`before` is what they read), and what its writer left half a minute ago; answers what is still
 * owed after that, the very same list where nothing was due. Never fails: what could not go out stays owed, and the engine comes back to it.
 */
export async function stillOwed<M extends AnyMessage>(
  saved: Owing<M>,
  before: Owing<M> | null,
  context: Context,
): Promise<readonly M[]> {
  const old = new Set(before?.owed.map(({ key }) => key) ?? [])
  const due = saved.owed.filter(({ key, at }) => !old.has(key) || at + HAND_OVER_MS <= context.now)
  if (due.length === 0) return saved.owed
  const pushes = due.length > MOST_AT_ONCE ? 'later' : context.pushes
  try {
    await tell(due, saved.communityId, { ...context, pushes })
    return saved.owed.filter((message) => !due.includes(message))
  } catch (error) {
    context.log.error('outbox.tell_failed', { communityId: saved.communityId, error })
    return saved.owed
  }
}

/** Overtaken by somebody else's change, which still owes them: telling twice is prevented by each message's key. */
export async function quietly<T>(thing: T, save: () => Promise<T>, { log }: Pick<Context, 'log'>): Promise<T> {
  try {
    return await save()
  } catch (error) {
    log.info('outbox.settled_by_another', { error })
    return thing
  }
}
