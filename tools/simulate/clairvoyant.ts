import { DEFAULT_PLEDGE } from '../../core/help/pledge'
import { type DurationMs, type EpochMs, hours, MINUTE_MS } from '../../core/kit/time'
import type { Member } from './town'
import type { Trouble } from './trouble'
import type { Way, World } from './world'

/**
 * Knows every answer beforehand, as if everybody had been asked the moment a call came in, and lets nobody stand still while they think:
 * of those free who will say yes, the one at the door soonest goes. Calls that can still be reached in time come before calls that
 * cannot, older ones first; whoever becomes free or comes on duty is looked at anew. Near the upper bound, not proven to be it: it knows
 * the answers, but of the calls to come it knows nothing.
 */
export const CLAIRVOYANT: Way = {
  name: 'optimum',
  start(world) {
    const waiting = new Set<Trouble>()
    let nextLook = Number.NEGATIVE_INFINITY
    const look = (now: EpochMs) => {
      const again = Math.min(serve(waiting, world, now), nextMinute(now))
      const hopeful = [...waiting].some((trouble) => now - trouble.at < LONGEST_HOPE_MS)
      if (!hopeful || (nextLook > now && nextLook <= again)) return
      nextLook = again
      world.agenda.note(again, look)
    }
    world.onFreed.push(look)
    return (trouble) => {
      waiting.add(trouble)
      look(trouble.at)
    }
  },
}

/** Every shift has begun once by then: whoever has not come will never say yes. */
const LONGEST_HOPE_MS: DurationMs = hours(24)

function nextMinute(now: EpochMs): EpochMs {
  return (Math.floor(now / MINUTE_MS) + 1) * MINUTE_MS
}

/** Sends whoever can go now; answers when the next of those awaited will have said yes. */
function serve(waiting: Set<Trouble>, world: World, now: EpochMs): EpochMs {
  const claimed = new Set<Member>()
  let next = Number.POSITIVE_INFINITY
  for (const trouble of byHope(waiting, world, now)) {
    const best = soonest(trouble, { world, now, claimed })
    if (!best) continue
    claimed.add(best.member)
    if (best.readyAt > now) {
      next = Math.min(next, best.readyAt)
      continue
    }
    waiting.delete(trouble)
    world.send({ trouble, member: best.member, travelMs: best.wayMs }, now)
  }
  return next
}

/** Those that can still be reached in time first; the oldest first among equals. */
function byHope(waiting: ReadonlySet<Trouble>, world: World, now: EpochMs): readonly Trouble[] {
  const nobody: ReadonlySet<Member> = new Set()
  const isLost = (trouble: Trouble) => {
    const best = waiting.size > 1 ? soonest(trouble, { world, now, claimed: nobody }) : null
    return best !== null && best.readyAt + best.wayMs > trouble.at + DEFAULT_PLEDGE.arriveMs
  }
  return [...waiting]
    .map((trouble) => ({ trouble, lost: isLost(trouble) ? 1 : 0 }))
    .sort((a, b) => a.lost - b.lost || a.trouble.at - b.trouble.at)
    .map(({ trouble }) => trouble)
}

interface Standing {
  readonly world: World
  readonly now: EpochMs
  /** Spoken for by a call that comes first. */
  readonly claimed: ReadonlySet<Member>
}

interface Sending {
  readonly member: Member
  readonly readyAt: EpochMs
  readonly wayMs: DurationMs
}

function soonest(trouble: Trouble, { world, now, claimed }: Standing): Sending | null {
  let best: Sending | null = null
  for (const member of world.crew.free(now)) {
    if (claimed.has(member)) continue
    const { says, afterMs } = world.answers.of(trouble, member)
    if (says !== 'yes') continue
    const readyAt = Math.max(now, trouble.at + afterMs)
    const wayMs = world.crew.wayTo(member, trouble.building, now)
    if (!best || readyAt + wayMs < best.readyAt + best.wayMs) best = { member, readyAt, wayMs }
  }
  return best
}
