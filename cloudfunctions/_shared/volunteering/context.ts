import type { Context } from '../context'
import type { Activities } from '../repositories/activities'
import type { Ledgers } from '../repositories/ledgers'
import type { Redemptions } from '../repositories/redemptions'
import type { Rewards } from '../repositories/rewards'
import type { Sheets } from '../repositories/sheets'
import type { SignUps } from '../repositories/sign-ups'
import type { Volunteers } from '../repositories/volunteers'
import type { Wishes } from '../repositories/wishes'

/** What volunteering may use beside everything else: apart, so that no other function carries it to every cold start. */
export interface VolunteeringContext extends Context {
  /** What nobody guesses: 128 random bits as 22 letters, digits, `-` and `_`. */
  secret(): string
  readonly activities: Activities
  readonly sheets: Sheets
  readonly signUps: SignUps
  readonly ledgers: Ledgers
  readonly rewards: Rewards
  readonly redemptions: Redemptions
  readonly wishes: Wishes
  readonly volunteers: Volunteers
}
