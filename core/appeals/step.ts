import { done, type Outcome } from '../kit/outcome'
import { actorId } from '../people/person'
import type { Appeal, AppealMove } from './appeal'
import { type AppealRefusal, type Hand, permit } from './lifecycle'

export type AppealMoveRefusal =
  | AppealRefusal
  | 'MEMBER_UNAVAILABLE'
  | 'EXTENSION_TOO_LONG'
  | 'IDENTIFYING_WORDS'
  | 'TOO_MANY_PHOTOS'
  | 'CONFLICT'

export type MovedAppeal = Outcome<Appeal, AppealMoveRefusal>

/** A move as it is made; the note is what the history keeps of it. */
interface Made {
  readonly move: AppealMove
  readonly hand: Hand
  readonly note?: string
}

/** Takes one step of the table and writes it into the history. Twice the same move by the same hand is once: phones tap twice. */
export function step(
  appeal: Appeal,
  { move, hand, note = '' }: Made,
  change: (moved: Appeal) => Appeal,
): Outcome<Appeal, AppealRefusal> {
  const last = appeal.history.at(-1)
  const by = actorId(hand.actor)
  if (hand.actor.kind === 'person' && last?.move === move && last.by === by && last.note === note) return done(appeal)
  const allowed = permit(appeal, move, hand)
  if (!allowed.ok) return allowed
  const history = [...appeal.history, { at: hand.now, by, move, note }]
  return done(change({ ...appeal, status: allowed.value.to, history }))
}
