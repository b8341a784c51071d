import { rosterContract } from '../../core/contract/roster'
import { DAY_MS } from '../../core/kit/time'
import { mayOversee, mayReadHandover } from '../../core/people/permissions'
import { actorOf } from '../../core/people/person'
import { gapsIn } from '../../core/roster/cover'
import { handoverViewOf } from '../../core/roster/handover-view'
import { mondaysTouching, publishedStints, slotsIn } from '../../core/roster/on-call'
import { leaveIn, overlap } from '../../core/roster/slot'
import { shiftWords } from '../../core/roster/swap-view'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'
import { openBook } from '../_shared/roster/book'
import { handoverNear } from './handover'

/** What a desk must know of the coming day: who coordinates, who is missing, who will not be reached, and whether a handover waits. Fails with NOT_YOURS. */
export const ahead = operation(rosterContract.ahead, async (_input, context) => {
  const me = await callerWho(mayOversee, context)
  const { now } = context
  const span = { from: now, to: now + DAY_MS }
  const mondays = mondaysTouching(span)
  const { roster, people, community } = await openBook(me.communityId, mondays, context)
  const { plan } = roster
  const stints = publishedStints(roster, mondays).filter(({ slot }) => overlap(slot, span))
  const slots = slotsIn(roster, mondays).filter((slot) => overlap(slot, span))
  const here = new Set(
    stints.filter(({ slot, personId }) => !leaveIn(plan.leaves, personId, slot)).map(({ personId }) => personId),
  )
  const reads = mayReadHandover(actorOf(me))
  return {
    coordinator: community.coordinator.name,
    gaps: gapsIn(slots, stints, plan).map(({ slot, missing }) => ({ ...shiftWords(slot), missing })),
    unreachable: people.filter(({ id, reachable }) => !reachable && here.has(id)).map(({ id, name }) => ({ id, name })),
    handover: handoverViewOf(reads ? await handoverNear(me, context) : null, me.id, now).handover,
  }
})
