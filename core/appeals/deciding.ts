import { refuse } from '../kit/outcome'
import { actorId, type Contact, ENGINE } from '../people/person'
import type { Appeal } from './appeal'
import type { Hand } from './lifecycle'
import { type AppealNotice, owe, tellFollowers, tellHandlers, tellOwner } from './messages'
import type { Assignee } from './parts'
import { type MovedAppeal, step } from './step'

/** The station takes the case on; where its route leads to somebody, they have it in the same breath. */
export function accept(appeal: Appeal, hand: Hand, routed: Assignee | null): MovedAppeal {
  const accepted = step(appeal, { move: 'accept', hand }, (moved) =>
    owe(
      { ...moved, acceptedAt: hand.now },
      tellOwner(moved, { kind: 'appealAccepted', at: hand.now, cause: 'accepted' }),
    ),
  )
  if (!accepted.ok || accepted.value === appeal || !routed) return accepted
  const given = assign(accepted.value, { ...hand, actor: ENGINE }, routed)
  // A route that leads to nobody but the owner leaves the case with the coordinator.
  return given.ok ? given : accepted
}

/** Proposes not to take it on; another person decides. */
export function proposeDecline(appeal: Appeal, hand: Hand, reason: string): MovedAppeal {
  return step(appeal, { move: 'proposeDecline', hand, note: reason }, (moved) => {
    const by = actorId(hand.actor)
    const proposed = { ...moved, declining: { by, at: hand.now, reason } }
    return owe(
      proposed,
      seconds(proposed, by, { kind: 'declineProposed', at: hand.now, cause: `declining:${moved.history.length}` }),
    )
  })
}

/** Not taken on: the owner reads the reason and may have it looked at again. Refuses with SAME_PERSON whoever proposed it. */
export function approveDecline(appeal: Appeal, hand: Hand): MovedAppeal {
  return step(appeal, { move: 'approveDecline', hand }, (moved) => {
    const declined = { ...moved, declinedAt: hand.now, closedAt: hand.now }
    const notice = { kind: 'appealDeclined', at: hand.now, cause: `declined:${moved.history.length}` } as const
    return owe(declined, [...tellOwner(declined, notice), ...tellFollowers(declined, notice)])
  })
}

/** It is to be taken on after all. */
export function rejectDecline(appeal: Appeal, hand: Hand, reason: string): MovedAppeal {
  return step(appeal, { move: 'rejectDecline', hand, note: reason }, (moved) =>
    owe({ ...moved, declining: null }, [
      { kind: 'declineRejected', to: moved.coordinator, at: hand.now, cause: `kept:${moved.history.length}` },
    ]),
  )
}

/** Gives the case to somebody. Refuses with MEMBER_UNAVAILABLE when nobody is left who is not its owner, nor wrote it down for them. */
export function assign(appeal: Appeal, hand: Hand, to: Assignee): MovedAppeal {
  return give(appeal, { move: 'assign', hand, to })
}

/** Gives it to somebody else; whoever had it hears so. */
export function reassign(appeal: Appeal, hand: Hand, to: Assignee): MovedAppeal {
  return give(appeal, { move: 'reassign', hand, to })
}

function give(
  appeal: Appeal,
  { move, hand, to }: { readonly move: 'assign' | 'reassign'; readonly hand: Hand; readonly to: Assignee },
): MovedAppeal {
  const people = to.people.filter(({ id }) => id !== appeal.owner.id && !speaksAlone(appeal, id))
  if (people.length === 0) return refuse('MEMBER_UNAVAILABLE')
  const had = appeal.assignee?.people ?? []
  // One person by their id: whoever leaves the community leaves no name in a history.
  const note = to.kind === 'person' ? `${PERSON}${to.id}` : to.name
  return step(appeal, { move, hand, note }, (moved) => {
    const given = { ...moved, assignee: { ...to, people } }
    const gone = had.filter(({ id }) => !people.some((one) => one.id === id))
    const fresh = {
      ...given,
      assignee: { ...to, people: people.filter(({ id }) => !had.some((one) => one.id === id)) },
    }
    return owe(given, [
      ...(fresh.assignee.people.length > 0
        ? tellHandlers(fresh, { kind: 'appealAssigned', at: hand.now, cause: `assigned:${moved.history.length}` })
        : []),
      ...gone.map(
        (one) => ({ kind: 'appealUnassigned', to: one, at: hand.now, cause: `taken:${moved.history.length}` }) as const,
      ),
    ])
  })
}

/** What stands in a history before the id of one person a case was given to. */
export const PERSON = 'person:'

/** A relative who wrote the case down speaks for its owner: they would answer themselves. */
function speaksAlone({ recorder }: Appeal, personId: string): boolean {
  return recorder?.at === 'phone' && recorder.id === personId
}

/** Whoever may decide in the first one's stead: coordinator and secretary, but for the one who proposed. */
export function seconds(appeal: Appeal, proposedBy: string, notice: Omit<AppealNotice, 'to'>): readonly AppealNotice[] {
  const both: readonly Contact[] = [appeal.coordinator, appeal.secretary]
  return both.filter(({ id }) => id !== proposedBy).map((to) => ({ ...notice, to }))
}
