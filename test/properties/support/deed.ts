import type { AskedCall } from './phone-calls'

/** How much goes wrong in one schedule. */
export const WEATHERS = ['calm', 'lossy', 'deadly', 'mute'] as const

export type Weather = (typeof WEATHERS)[number]

export interface CallDeed extends AskedCall {
  readonly do: 'call'
  /** The phone does not hear the answer, and calls once more. */
  readonly unheard: boolean
}

/** Somebody does what usually comes next for one of the cases. */
export interface UsualDeed {
  readonly do: 'usual'
  readonly nth: number
  readonly who: number
}

/** One thing that happens in the town. */
export type Deed =
  | { readonly do: 'engine'; readonly runs: number }
  /** So many steps of the calls that are under way. */
  | { readonly do: 'steps'; readonly count: number }
  | { readonly do: 'drain' }
  | { readonly do: 'pass'; readonly ms: number }
  | CallDeed
  | UsualDeed

export interface Schedule {
  readonly seed: number
  readonly weather: Weather
  /** Whether texts follow a push that nobody has answered. */
  readonly texts: boolean
  /** What has brought the town to where it is: some moves are open only to those who have come far. */
  readonly opening: readonly Deed[]
  readonly deeds: readonly Deed[]
}
