import { openPause, SEARCH_AGAIN_MS } from '../../../core/help/clocks'
import { type HelpRequest, isOpen, liveOffers } from '../../../core/help/help-request'
import { wakeAt } from '../../../core/help/keep-time'
import { searchAt } from '../../../core/help/search'
import type { EpochMs } from '../../../core/kit/time'
import type { MemoryDatabase } from './memory-database'

/** Whether an open case is in anybody's hands by what it says itself: somebody on it, somebody asked, somebody told that nobody is, a reason to stand still, or a step that is due. */
export function hasOwnOwner(request: HelpRequest, now: EpochMs): boolean {
  if (request.status !== 'waiting') return true
  const told =
    request.shortfall !== null && request.climbed.some((key) => key.startsWith(`nobody:${request.waitingAt}`))
  const due = (wakeAt(request) ?? Number.POSITIVE_INFINITY) <= now
  return liveOffers(request).length > 0 || told || openPause(request) !== null || due || isAskedAgain(request, now)
}

/** The last of all who were asked has said no: the coordinator knows that nobody has accepted, and within a minute all are looked at again. */
function isAskedAgain(request: HelpRequest, now: EpochMs): boolean {
  const known = request.climbed.includes(`unaccepted:${request.waitingAt}:coordinator`)
  return known && (searchAt(request) ?? Number.POSITIVE_INFINITY) <= now + SEARCH_AGAIN_MS
}

/** The same for a case that waits for the trip of another: that one looks for somebody, or is about to look after its trip. */
function hasOwner(request: HelpRequest, now: EpochMs, database: MemoryDatabase): boolean {
  if (hasOwnOwner(request, now)) return true
  const lead = request.joinedTo === null ? null : leadOf(request.joinedTo, database)
  if (!lead || !isOpen(lead)) return false
  const tended = (lead.tripDueAt ?? Number.POSITIVE_INFINITY) <= now
  return tended || openPause(lead) !== null || (lead.status === 'waiting' && hasOwnOwner(lead, now))
}

/** Cases that nobody looks after, and whose next step is not due. */
export function orphans(database: MemoryDatabase, now: EpochMs): readonly HelpRequest[] {
  return database
    .all('help_requests')
    .map((one) => ({ ...one, id: one._id }) as unknown as HelpRequest)
    .filter((request) => !hasOwner(request, now, database))
}

function leadOf(id: string, database: MemoryDatabase): HelpRequest | null {
  const found = database.get('help_requests', id)
  return found ? ({ ...found, id } as unknown as HelpRequest) : null
}
