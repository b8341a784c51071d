import { DAY_MS, type DurationMs, hours, minutes } from '../kit/time'

/** What a community may set about volunteering. Frozen into whatever begins under it. */
export interface VolunteeringRules {
  /** Whoever is moved up from the waiting list has at most this long to say yes, and never more than half of what is left. */
  readonly confirmMs: DurationMs
  /** Check-in opens this long before the slot. */
  readonly openBeforeMs: DurationMs
  /** Whoever forgot to check out can still do so for this long after the slot. */
  readonly checkOutMs: DurationMs
  /** By place: this near, in metres. */
  readonly fenceM: number
  /** Points for an hour of proven service. */
  readonly pointsPerHour: number
  /** A reserved reward waits this long on the counter. */
  readonly keepRewardMs: DurationMs
  /** A claimed wish is the claimers' for this long. */
  readonly claimMs: DurationMs
  /** A wish nobody has claimed is over after this long. */
  readonly wishMs: DurationMs
  /** Wishes one resident may have open. */
  readonly mostWishes: number
}

export const DEFAULT_RULES: VolunteeringRules = {
  confirmMs: hours(12),
  openBeforeMs: minutes(30),
  checkOutMs: hours(2),
  fenceM: 200,
  pointsPerHour: 10,
  keepRewardMs: 14 * DAY_MS,
  claimMs: 7 * DAY_MS,
  wishMs: 60 * DAY_MS,
  mostWishes: 3,
}
