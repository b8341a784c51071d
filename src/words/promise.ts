import type { CommunityAnswer } from '@core/contract/people'
import type { Category } from '@core/help/categories'
import type { Pledge } from '@core/help/pledge'

/** What may be promised to a caller: the pledge of the kind; before that is known, what every kind has in common, or nothing. */
export function promiseFor(pledges: CommunityAnswer['pledges'], category: Category | null): Pledge | null {
  if (category !== null) return pledges[category]
  const [first, ...others] = Object.values(pledges)
  const alike = others.every((one) => one.arriveMs === first?.arriveMs && one.settleMs === first.settleMs)
  return first && alike ? first : null
}
