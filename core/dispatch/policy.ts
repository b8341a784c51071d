import { type DurationMs, minutes, seconds } from '../kit/time'

/** How a community asks for help; frozen into a case when it is filed, so that a later change cannot break a running case. */
export interface DispatchPolicy {
  /** How many are asked at once. */
  readonly width: number
  /** Time to answer an offer. */
  readonly answerMs: DurationMs
  /** Waiting this long, everyone on call is asked and the coordinator is told. */
  readonly widenAfterMs: DurationMs
  /** Waiting this long, the secretary is told. */
  readonly secretaryAfterMs: DurationMs
  /** Nobody farther than this is asked. Metres. */
  readonly radiusM: number
  /** A place older than this says nothing about where the member is. */
  readonly freshMs: DurationMs
  /** Arrival by place is believed within this distance of the building. Metres. */
  readonly fenceM: number
}

/** The product's own numbers; a community may change each. */
export const DEFAULT_POLICY: DispatchPolicy = {
  width: 2,
  answerMs: seconds(45),
  widenAfterMs: minutes(3),
  secretaryAfterMs: minutes(5),
  radiusM: 3_000,
  freshMs: minutes(30),
  fenceM: 150,
}
