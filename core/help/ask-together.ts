import type { Candidate } from '../dispatch/ranking'
import { shareOut } from '../dispatch/together'
import type { EpochMs } from '../kit/time'
import { widenAt } from './clocks'
import { type HelpRequest, liveOffers } from './help-request'
import { searchAt, searchOf } from './search'

/**
 * Cases of one community that ask at this instant, and the members each of them is given, best first: the `preferred` of `keepTime`.
 * Empty when fewer than two ask: one alone asks the nearest. Cases that ask everybody are not in it.
 */
export function assignTogether(
  requests: readonly HelpRequest[],
  candidates: readonly Candidate[],
  now: EpochMs,
): ReadonlyMap<string, readonly string[]> {
  const asking = requests.filter((request) => {
    const at = searchAt(request)
    return at !== null && at <= now && now < widenAt(request)
  })
  if (asking.length < 2) return new Map()
  const wants = asking.map((request) => ({
    id: request.id,
    search: searchOf(request, now),
    room: request.policy.width - liveOffers(request).length,
  }))
  return shareOut(wants, candidates)
}
