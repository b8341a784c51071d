import type { Category } from '../../core/help/categories'
import type { DurationMs, EpochMs } from '../../core/kit/time'
import type { Building } from '../../core/people/community'
import { draw, exponential, FOR, logNormal } from './draw'
import type { Habits } from './habits'
import type { Member } from './town'

/** One call for help of the virtual town. */
export interface Trouble {
  readonly no: number
  readonly at: EpochMs
  readonly building: Building
  readonly category: Category
  /** How long it takes once somebody is there. */
  readonly onSiteMs: DurationMs
}

/** What one member would say to one call, and after how long. Every policy meets the same answer. */
export interface Answer {
  readonly says: 'yes' | 'no' | 'nothing'
  readonly afterMs: DurationMs
}

/** The world's answers: fixed by the seed, the call and the member, in whatever order they are asked. */
export interface Answers {
  of(trouble: Trouble, member: Member): Answer
  onSiteMs(no: number): DurationMs
}

export function answersOf(habits: Habits, seed: number): Answers {
  const { accepting, declining, quickestMs, answerMs } = habits
  return {
    of(trouble, member) {
      const will = draw(seed, trouble.no, member.no, FOR.answer)
      const says = will < accepting ? 'yes' : will < accepting + declining ? 'no' : 'nothing'
      const delay = exponential(draw(seed, trouble.no, member.no, FOR.delay), answerMs - quickestMs)
      return { says, afterMs: Math.round(quickestMs + delay) }
    },
    onSiteMs: (no) =>
      Math.round(logNormal(draw(seed, no, 0, FOR.onSite), draw(seed, no, 1, FOR.onSite), habits.onSite)),
  }
}
