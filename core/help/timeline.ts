import type { EpochMs } from '../kit/time'
import { arriveBy, settleBy } from './clocks'
import type { HelpMove, HelpRequest } from './help-request'
import { hasClimbed } from './rungs'

export interface TimelineEntry {
  readonly at: EpochMs
  readonly move: HelpMove | 'submit' | 'arriveBreach' | 'settleBreach'
  /** The present responder's name where it was their doing, else null: those who did not come are never named. */
  readonly name: string | null
}

/** Asking, refusing and silence are nobody's business but the case's own; the rest is what happened. */
const TOLD: ReadonlySet<string> = new Set([
  'submit',
  'accept',
  'assign',
  'release',
  'arrive',
  'settle',
  'confirm',
  'reopen',
  'withdraw',
  'refer',
])

/** What happened to a case, oldest first, as everybody who may see it may read it. */
export function timelineOf(request: HelpRequest): readonly TimelineEntry[] {
  const present = request.responder
  const moves = request.history
    .filter((entry) => TOLD.has(entry.move))
    .map((entry): TimelineEntry => {
      // From this acceptance on only: whoever let go once and came in the end is not named for letting go.
      const since = present !== null && entry.at >= present.acceptedAt
      const theirs = since && (entry.by === present.member.id || entry.move === 'assign')
      return { at: entry.at, move: entry.move, name: theirs ? present.member.name : null }
    })
  return [...moves, ...breachesOf(request)].sort((a, b) => a.at - b.at)
}

function breachesOf(request: HelpRequest): readonly TimelineEntry[] {
  return [
    ...(hasClimbed(request, 'arriveBreached')
      ? [{ at: arriveBy(request), move: 'arriveBreach' as const, name: null }]
      : []),
    ...(hasClimbed(request, 'settleBreached')
      ? [{ at: settleBy(request), move: 'settleBreach' as const, name: null }]
      : []),
  ]
}
