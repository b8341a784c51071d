import type { EpochMs } from '../../core/kit/time'
import type { Member } from './town'
import type { Trouble } from './trouble'
import type { Way, World } from './world'

/**
 * Knows every answer beforehand and asks nobody in vain: of those free who will say yes, the one at the door soonest. Whoever
 * says yes still takes their own time to say so. When nobody free will come, it waits for the next to become free.
 * Near the upper bound, not proven to be it: it knows the answers, but of the calls to come it knows nothing.
 */
export const CLAIRVOYANT: Way = {
  name: 'optimum',
  start(world) {
    const waiting: Trouble[] = []
    const tryAll = (now: EpochMs) => {
      for (const trouble of [...waiting]) if (sendBest(trouble, world, now)) waiting.splice(waiting.indexOf(trouble), 1)
    }
    world.onFreed.push(tryAll)
    return (trouble) => {
      if (!sendBest(trouble, world, trouble.at)) waiting.push(trouble)
    }
  },
}

function sendBest(trouble: Trouble, world: World, now: EpochMs): boolean {
  let best: { readonly member: Member; readonly ms: number } | null = null
  for (const member of world.crew.free(now)) {
    const { says, afterMs } = world.answers.of(trouble, member)
    if (says !== 'yes') continue
    const ms = afterMs + world.crew.wayTo(member, trouble.building, now)
    if (!best || ms < best.ms) best = { member, ms }
  }
  if (best) world.send(trouble, best.member, best.ms, now)
  return best !== null
}
