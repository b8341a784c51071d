import type { WorkCalendar } from '../kit/work-calendar'
import { actorId } from '../people/person'
import type { Appeal } from './appeal'
import { clockOf } from './clocks'
import type { Hand } from './lifecycle'
import { owe, tellFollowers, tellHandlers, tellOwner } from './messages'
import type { LastWord } from './parts'
import { type MovedAppeal, step } from './step'

/** The owner says whether it is solved, and how it was; whoever wrote the case down may pass on the first, and no stars. */
export function confirm(appeal: Appeal, hand: Hand, said: Pick<LastWord, 'solved' | 'stars' | 'note'>): MovedAppeal {
  return step(appeal, { move: 'confirm', hand, note: said.note }, (moved) => {
    const by = actorId(hand.actor) === moved.owner.id ? ('owner' as const) : ('recorder' as const)
    const stars = by === 'owner' ? said.stars : null
    return closed({ ...moved, word: { at: hand.now, by, ...said, stars } }, hand)
  })
}

/** Nobody said anything: closed as not rated. */
export function silence(appeal: Appeal, hand: Hand): MovedAppeal {
  return step(appeal, { move: 'silence', hand }, (moved) => closed({ ...moved, word: null }, hand))
}

/** What begins anew when a case comes back. */
const NEW_ROUND = {
  ...{ declining: null, declinedAt: null, assignee: null, extending: null, extendedDays: null },
  ...{ answer: null, closedAt: null, word: null, publicRecord: null },
} as const satisfies Partial<Appeal>

/** Why it has to begin anew, and what its new limit is counted by. */
export interface AppealAnew {
  readonly reason: string
  readonly calendar: WorkCalendar
}

/** Not solved, or not taken on, and the owner says why it has to be: a new limit, and a coordinator finds somebody. Refuses with OVER_TIME past the window. */
export function reopen(appeal: Appeal, hand: Hand, { reason, calendar }: AppealAnew): MovedAppeal {
  return step(appeal, { move: 'reopen', hand, note: reason }, (moved) => {
    const { ladder, category, earlierLimits } = moved
    const answerClock = clockOf('answer', { startedAt: hand.now, days: category.answerDays, ladder, calendar })
    const held = moved.held.filter(({ of }) => of !== 'answer')
    const anew = {
      ...{ ...moved, ...NEW_ROUND, answerClock, held, acceptedAt: moved.acceptedAt ?? hand.now },
      // How the round that ends was kept is asked of it for years.
      earlierLimits: [...earlierLimits, moved.answerClock.by],
    }
    return owe(anew, [
      { kind: 'appealReopened', to: anew.coordinator, at: hand.now, cause: `reopened:${moved.history.length}` },
    ])
  })
}

export function withdraw(appeal: Appeal, hand: Hand, reason: string): MovedAppeal {
  return step(appeal, { move: 'withdraw', hand, note: reason }, (moved) => {
    const ended = { ...moved, closedAt: hand.now, declining: null, extending: null }
    const notice = { kind: 'appealWithdrawn', at: hand.now, cause: 'withdrawn' } as const
    return owe(ended, [...tellHandlers(ended, notice), ...tellFollowers(ended, notice)])
  })
}

/** Somebody has to come at once: the case goes on as a request for help, which is filed first. */
export function toHelp(appeal: Appeal, hand: Hand, helpId: string): MovedAppeal {
  return step(appeal, { move: 'toHelp', hand, note: helpId }, (moved) => {
    const turned = { ...moved, toHelpId: helpId, closedAt: hand.now, declining: null, extending: null }
    const notice = { kind: 'appealToHelp', at: hand.now, cause: 'toHelp' } as const
    // Whoever handles it and follows it hears above all that they need not go on.
    const handled = turned.assignee ? tellHandlers(turned, { ...notice, kind: 'appealUnassigned' }) : []
    return owe(turned, [...tellOwner(turned, notice), ...handled, ...tellFollowers(turned, notice)])
  })
}

function closed(appeal: Appeal, { now }: Hand): Appeal {
  const ended = { ...appeal, closedAt: now }
  return owe(ended, tellHandlers(ended, { kind: 'appealClosed', at: now, cause: `closed:${ended.history.length}` }))
}
