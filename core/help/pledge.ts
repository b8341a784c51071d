import { type DurationMs, minutes } from '../kit/time'

/** The two time limits of a category, frozen into the case when it is filed. */
export interface Pledge {
  readonly arriveMs: DurationMs
  readonly settleMs: DurationMs
}

/** What the communities promised on paper: on site within 10 minutes, settled within 30. */
export const DEFAULT_PLEDGE: Pledge = { arriveMs: minutes(10), settleMs: minutes(30) }
