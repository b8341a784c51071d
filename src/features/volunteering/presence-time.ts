import type { EpochMs } from '@core/kit/time'
import type { SignUpView } from '@core/volunteering/activity-view'
import { DEFAULT_RULES } from '@core/volunteering/rules'

type Span = Pick<SignUpView, 'from' | 'to'>

/** Whether people can check in now; the cloud has the last word, by the rules of the activity itself. */
export function isCheckInTime({ from, to }: Span, now: EpochMs): boolean {
  return now >= from - DEFAULT_RULES.openBeforeMs && now < to
}

/** Whether people can check out now. */
export function isCheckOutTime({ from, to }: Span, now: EpochMs): boolean {
  return now >= from - DEFAULT_RULES.openBeforeMs && now < to + DEFAULT_RULES.checkOutMs
}
