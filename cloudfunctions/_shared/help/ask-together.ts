import type { Candidate } from '../../../core/dispatch/ranking'
import { shareOut, type Want } from '../../../core/dispatch/together'
import { widenAt } from '../../../core/help/clocks'
import type { HelpRequest } from '../../../core/help/help-request'
import { keepTime, needsOf } from '../../../core/help/keep-time'
import { searchOf } from '../../../core/help/search'
import { distanceM } from '../../../core/kit/geo'
import type { EpochMs } from '../../../core/kit/time'
import type { Context } from '../context'
import { EVERYBODY, NEAREST } from '../repositories/presences'

/** What one case has been given of a search made for several. */
export interface Given {
  readonly candidates: readonly Candidate[]
  /** Members meant for this case, best first; absent when it asks everybody, or when nobody was left for it. */
  readonly preferred?: readonly string[]
}

/**
 * One search for all cases of a community that ask at this instant, and the members shared out among them: case id → what it was given.
 * A case that asks alone in its community is not in the answer, nor is one too far from the others for what one search shows: those look for
 * themselves. So do all of a community whose search fails.
 */
export async function givenTogether(
  requests: readonly HelpRequest[],
  context: Context,
): Promise<ReadonlyMap<string, Given>> {
  const asking = requests.filter((request) => needsOf(request, context.now).candidates)
  const communities = [...new Set(asking.map(({ communityId }) => communityId))]
  const given = await Promise.all(
    communities.map((id) =>
      givenIn(
        asking.filter(({ communityId }) => communityId === id),
        context,
      ),
    ),
  )
  return new Map(given.flatMap((shares) => [...shares]))
}

async function givenIn(asking: readonly HelpRequest[], context: Context): Promise<ReadonlyMap<string, Given>> {
  const [first] = asking
  if (!first || asking.length < 2) return new Map()
  const { communityId, place: to } = first
  try {
    const candidates = await context.presences.everybody({ communityId, to })
    const shown = asking.filter((request) => isShown(request, { first, candidates, now: context.now }))
    const shares = shareOut(
      shown.flatMap((request) => wantOf(request, candidates, context.now)),
      candidates,
    )
    return new Map(shown.map(({ id }) => [id, giftOf(shares.get(id), candidates)]))
  } catch (error) {
    context.log.error('help.shared_search_failed', { communityId, error })
    return new Map()
  }
}

/** Whether a search around the first case shows whom this one would have found alone: everybody there is, or all of its own nearest. */
function isShown(
  request: HelpRequest,
  {
    first,
    candidates,
    now,
  }: { readonly first: HelpRequest; readonly candidates: readonly Candidate[]; readonly now: EpochMs },
): boolean {
  if (candidates.length < EVERYBODY) return true
  if (now >= widenAt(request)) return false
  const seenM = Math.max(...candidates.map(({ presence }) => distanceM(presence.place, first.place)))
  const reachM = seenM - distanceM(request.place, first.place)
  return candidates.filter(({ presence }) => distanceM(presence.place, request.place) <= reachM).length >= NEAREST
}

function giftOf(preferred: readonly string[] | undefined, candidates: readonly Candidate[]): Given {
  return preferred ? { candidates, preferred } : { candidates }
}

/** As the case will stand when it asks: after the silences and rungs of this instant. What it would ask for alone, it may ask for here. */
function wantOf(request: HelpRequest, candidates: readonly Candidate[], now: EpochMs): readonly Want[] {
  const nothing = { responderSeenAt: null, ladder: null }
  const before = keepTime(request, now, { ...nothing, candidates: null })
  if (now >= widenAt(before)) return []
  const room = keepTime(request, now, { ...nothing, candidates }).offersMade - before.offersMade
  return room > 0 ? [{ id: request.id, search: searchOf(before, now), room }] : []
}
