import { newPhotos } from '../content/photo'
import { refuse } from '../kit/outcome'
import type { WorkCalendar } from '../kit/work-calendar'
import { actorId } from '../people/person'
import type { Appeal } from './appeal'
import { prolonged } from './clocks'
import { seconds } from './deciding'
import type { Hand } from './lifecycle'
import { owe, tellFollowers, tellHandlers, tellOwner } from './messages'
import type { AppealAnswer } from './parts'
import { type MovedAppeal, step } from './step'

/** Words and photos of whoever handles the case, and the name the owner reads. */
export interface Report {
  readonly name: string
  readonly words: string
  /** File ids of the reporter's own uploads. */
  readonly photos: readonly string[]
}

/** How it goes on, for the owner to read. */
export function note(appeal: Appeal, hand: Hand, { name, words, photos }: Report): MovedAppeal {
  return step(appeal, { move: 'note', hand, note: words }, (moved) => {
    const by = actorId(hand.actor)
    const no = (moved.notes.at(-1)?.no ?? 0) + 1
    const one = { no, at: hand.now, by, name, words, photos: newPhotos(photos, by, hand.now) }
    const noted = { ...moved, notes: [...moved.notes, one] }
    return owe(noted, tellOwner(noted, { kind: 'appealNoted', at: hand.now, cause: `note:${no}` }))
  })
}

/** Asks for more working days, once a round and no more than the category itself gives. Refuses with EXTENSION_TOO_LONG, OVER_TIME. */
export function proposeExtension(
  appeal: Appeal,
  hand: Hand,
  { days, reason }: { readonly days: number; readonly reason: string },
): MovedAppeal {
  if (!Number.isInteger(days) || days < 1 || days > appeal.category.answerDays) return refuse('EXTENSION_TOO_LONG')
  return step(appeal, { move: 'proposeExtension', hand, note: reason }, (moved) => {
    const by = actorId(hand.actor)
    const asked = { ...moved, extending: { by, at: hand.now, reason, days } }
    return owe(
      asked,
      seconds(asked, by, { kind: 'extensionProposed', at: hand.now, cause: `extending:${moved.history.length}` }),
    )
  })
}

/** The limit ends later by so many working days, and the owner reads why. Refuses with SAME_PERSON whoever asked for it. */
export function approveExtension(appeal: Appeal, hand: Hand, calendar: WorkCalendar): MovedAppeal {
  return step(appeal, { move: 'approveExtension', hand }, (moved) => {
    const days = moved.extending?.days ?? 0
    const longer = { ...moved, extending: null, extendedDays: days, answerClock: prolonged(moved, days, calendar) }
    const notice = { kind: 'appealExtended', at: hand.now, cause: `extended:${moved.history.length}` } as const
    return owe(longer, [...tellOwner(longer, notice), ...tellHandlers(longer, notice)])
  })
}

/** The limit stays as it is; it may not be asked again in the same breath, but in better words. */
export function rejectExtension(appeal: Appeal, hand: Hand, reason: string): MovedAppeal {
  return step(appeal, { move: 'rejectExtension', hand, note: reason }, (moved) => {
    const same = { ...moved, extending: null }
    return owe(
      same,
      tellHandlers(same, { kind: 'extensionRejected', at: hand.now, cause: `unextended:${moved.history.length}` }),
    )
  })
}

/** What was done. Only the owner's word says whether it is solved. */
export function answer(appeal: Appeal, hand: Hand, report: Report): MovedAppeal {
  return reply(appeal, hand, { move: 'answer', report, referral: '' })
}

/** Honestly not within our power: why, and where to turn instead. It counts as answered, and never as solved. */
export function cannotDo(appeal: Appeal, hand: Hand, report: Report & { readonly referral: string }): MovedAppeal {
  return reply(appeal, hand, { move: 'cannotDo', report, referral: report.referral })
}

function reply(
  appeal: Appeal,
  hand: Hand,
  {
    move,
    report,
    referral,
  }: { readonly move: 'answer' | 'cannotDo'; readonly report: Report; readonly referral: string },
): MovedAppeal {
  return step(appeal, { move, hand, note: report.words }, (moved) => {
    const by = actorId(hand.actor)
    const kind: AppealAnswer['kind'] = move === 'answer' ? 'done' : 'cannotDo'
    const { name, words } = report
    const given = { kind, at: hand.now, by, name, words, referral, photos: newPhotos(report.photos, by, hand.now) }
    // What was asked of a second person is answered by the answer.
    const answered = { ...moved, answer: given, extending: null }
    const notice = { kind: 'appealAnswered', at: hand.now, cause: `answered:${moved.history.length}` } as const
    return owe(answered, [...tellOwner(answered, notice), ...tellFollowers(answered, notice)])
  })
}
