import { DAY_MS, type DurationMs, type EpochMs } from '../kit/time'
import { type Actor, actorId } from '../people/person'
import type { Appeal, AppealMove } from './appeal'
import type { Proposal } from './parts'

export type GuardRefusal = 'NO_SUCH_MOVE' | 'SAME_PERSON' | 'OVER_TIME' | 'URGED_ALREADY'

type Guard = (appeal: Appeal, hand: { readonly actor: Actor; readonly now: EpochMs }) => GuardRefusal | null

/** A case is urged once a day, whoever does it: the people who handle it hear it as often and no more. */
export const URGE_AGAIN_MS: DurationMs = DAY_MS

/** More nobody can tell one by one; the case is known by then. */
export const MOST_FOLLOWERS = 200

/** A case is one document. */
export const MOST_NOTES = 60

/** What the table grants and the case itself refuses, or the clock. */
export const GUARDS: Readonly<Partial<Record<AppealMove, Guard>>> = {
  accept: ({ declining }) => (declining ? 'NO_SUCH_MOVE' : null),
  proposeDecline: ({ declining }) => (declining ? 'NO_SUCH_MOVE' : null),
  approveDecline: ({ declining }, { actor }) => bySecond(declining, actor),
  rejectDecline: ({ declining }, { actor }) => bySecond(declining, actor),
  assign: ({ declining }) => (declining ? 'NO_SUCH_MOVE' : null),
  note: ({ notes }) => (notes.length >= MOST_NOTES ? 'NO_SUCH_MOVE' : null),
  answer: ({ declining }) => (declining ? 'NO_SUCH_MOVE' : null),
  cannotDo: ({ declining }) => (declining ? 'NO_SUCH_MOVE' : null),
  // Once a round, and asked for while the limit still stands: an extension is no cover for a breach.
  proposeExtension: ({ extending, extendedDays, answerClock }, { now }) => {
    if (extending || extendedDays !== null) return 'NO_SUCH_MOVE'
    return now >= answerClock.by ? 'OVER_TIME' : null
  },
  approveExtension: ({ extending }, { actor }) => bySecond(extending, actor),
  rejectExtension: ({ extending }, { actor }) => bySecond(extending, actor),
  reopen: (appeal, { now }) => {
    const until = reopenBy(appeal)
    if (until === null) return 'NO_SUCH_MOVE'
    return now >= until ? 'OVER_TIME' : null
  },
  // Whoever comes would learn the name. Where to is asked when somebody is sent.
  toHelp: ({ anonymous }) => (anonymous ? 'NO_SUCH_MOVE' : null),
  follow: ({ followers }) => (followers.length >= MOST_FOLLOWERS ? 'NO_SUCH_MOVE' : null),
  urge: ({ urgedAt }, { now }) => {
    const last = urgedAt.at(-1)
    return last !== undefined && now - last < URGE_AGAIN_MS ? 'URGED_ALREADY' : null
  },
  supervise: ({ supervised }) => (supervised ? 'NO_SUCH_MOVE' : null),
  publish: ({ mayPublish, answer }) => (mayPublish && answer ? null : 'NO_SUCH_MOVE'),
  unpublish: ({ publicRecord }) => (publicRecord ? null : 'NO_SUCH_MOVE'),
}

/** Until when the owner may reopen; null for a case without an end of that kind: whoever became a request for help goes on there. */
export function reopenBy({ answer, declinedAt, toHelpId, reopenDays }: Appeal): EpochMs | null {
  if (toHelpId !== null) return null
  const from = answer?.at ?? declinedAt
  return from === null ? null : from + reopenDays * DAY_MS
}

function bySecond(proposal: Proposal | null, actor: Actor): GuardRefusal | null {
  if (!proposal) return 'NO_SUCH_MOVE'
  return proposal.by === actorId(actor) ? 'SAME_PERSON' : null
}
