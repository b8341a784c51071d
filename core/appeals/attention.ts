import { refuse } from '../kit/outcome'
import { townDateOf } from '../kit/town-date'
import { actorId, type Contact } from '../people/person'
import type { Appeal } from './appeal'
import { type Hand, permit } from './lifecycle'
import { owe, tellHandlers } from './messages'
import { type MovedAppeal, step } from './step'

/** Somebody with the same trouble hears of this case as it goes on, instead of filing it again. */
export function follow(appeal: Appeal, hand: Hand, who: Pick<Contact, 'id' | 'openid'>): MovedAppeal {
  return step(appeal, { move: 'follow', hand }, (moved) => ({
    ...moved,
    // Neither name nor number: whoever follows is nobody's business but their own.
    followers: [...moved.followers, { id: who.id, openid: who.openid, name: '', phone: '', at: hand.now }],
  }))
}

export function unfollow(appeal: Appeal, hand: Hand): MovedAppeal {
  return step(appeal, { move: 'unfollow', hand }, (moved) => ({
    ...moved,
    followers: moved.followers.filter(({ id }) => id !== actorId(hand.actor)),
  }))
}

/**
 * Asks whoever handles the case to hurry: it counts in the case's priority, and is answered with the limit as it stands and by whom.
 * Refuses with URGED_ALREADY within a day, whoever urged.
 */
export function urge(appeal: Appeal, hand: Hand): MovedAppeal {
  const allowed = permit(appeal, 'urge', hand)
  if (!allowed.ok) return refuse(allowed.code)
  return step(appeal, { move: 'urge', hand, note: townDateOf(hand.now) }, (moved) => {
    const urged = { ...moved, urgedAt: [...moved.urgedAt, hand.now].slice(-MOST_URGES) }
    return owe(
      urged,
      tellHandlers(urged, { kind: 'appealUrged', at: hand.now, cause: `urged:${moved.history.length}` }),
    )
  })
}

/** A case is one document. */
const MOST_URGES = 60

/** The secretary keeps an eye on it: those who handle it and the coordinator hear so, and it stands before the others. */
export function supervise(appeal: Appeal, hand: Hand, words: string): MovedAppeal {
  return step(appeal, { move: 'supervise', hand, note: words }, (moved) => {
    const watched = { ...moved, supervised: { at: hand.now, by: actorId(hand.actor), words } }
    const notice = { kind: 'appealSupervised', at: hand.now, cause: 'supervised' } as const
    return owe(watched, [{ ...notice, to: watched.coordinator }, ...tellHandlers(watched, notice)])
  })
}
