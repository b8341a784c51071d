import type { EpochMs } from '../../core/kit/time'
import type { Agenda } from './agenda'
import type { Crew } from './crew'
import type { Habits } from './habits'
import type { TallyBook } from './tally'
import type { Member, Town } from './town'
import type { Answers, Trouble } from './trouble'

/** Somebody on their way to somebody. */
export interface Errand {
  readonly trouble: Trouble
  readonly member: Member
  readonly travelMs: number
}

/** Everything a way of dispatching may use. */
export interface World {
  readonly town: Town
  readonly habits: Habits
  readonly seed: number
  readonly answers: Answers
  readonly agenda: Agenda
  readonly crew: Crew
  readonly book: TallyBook
  /** The member sets off now; arrival, settling and getting free again follow by themselves. */
  send(errand: Errand, now: EpochMs): void
  /** Whatever wants to know that somebody has become free. */
  readonly onFreed: ((now: EpochMs) => void)[]
}

/** A way of dispatching: is told of each call once, and sends somebody sooner or later. */
export type Dispatcher = (trouble: Trouble) => void

/** A way of dispatching by name. */
export interface Way {
  readonly name: string
  readonly start: (world: World) => Dispatcher
}
