import { type DurationMs, minutes, seconds } from '../../core/kit/time'

/** How the people of the virtual town behave. Assumptions, each to be replaced by the community's own figures once it has some. */
export interface Habits {
  /** Of the members asked, how many say yes and how many say no; the others do not answer. */
  readonly accepting: number
  readonly declining: number
  /** Time to answer: never less than `quickestMs`, and this much on average. */
  readonly quickestMs: DurationMs
  readonly answerMs: DurationMs
  /** On site: median and spread (sigma of the logarithm). */
  readonly onSite: { readonly median: DurationMs; readonly sigma: number }
  readonly chat: ChatHabits
  /** Requests by hour of day, relative to one another. */
  readonly byHour: readonly number[]
}

/** A group chat: a message among many, read late, and everybody may think that somebody else will go. */
export interface ChatHabits {
  /** Until a member looks at the group, on average. */
  readonly readMs: DurationMs
  /** Of those who would have said yes when asked by name, how many still step forward in a crowd of one's own. */
  readonly steppingForward: number
  /** When nobody has stepped forward, somebody telephones around: one after another, nearest first. */
  readonly phoneAfterMs: DurationMs
}

/** Assumed until there are figures of the community's own: 62 % say yes, 18 s to answer on average. */
export const HABITS: Habits = {
  accepting: 0.62,
  declining: 0.16,
  quickestMs: seconds(3),
  answerMs: seconds(18),
  onSite: { median: minutes(11), sigma: 0.55 },
  chat: { readMs: seconds(150), steppingForward: 0.45, phoneAfterMs: minutes(8) },
  // Quiet nights, a morning and an evening peak: the shape of a community's calls, as relative numbers.
  byHour: [1, 1, 1, 1, 1, 2, 4, 6, 8, 8, 7, 7, 6, 5, 5, 5, 6, 8, 10, 10, 8, 5, 3, 2],
}
