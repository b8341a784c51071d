import type { HelpAnswer, HelpRow, OpenRow } from '../../../core/contract/help-answers'
import { allWellAt } from '../../../core/help/all-well'
import { arriveBy, openPause, settleBy } from '../../../core/help/clocks'
import { emergencyIn } from '../../../core/help/emergency'
import { type HelpRequest, liveOffers } from '../../../core/help/help-request'
import { missingPeople } from '../../../core/help/in-hand'
import { rungsAhead } from '../../../core/help/rungs'
import { viewOf } from '../../../core/help/views'
import type { Place } from '../../../core/kit/geo'
import type { Actor } from '../../../core/people/person'
import { AppError } from '../app-error'

/** The case as this actor may see it. Fails with NOT_FOUND for a stranger. */
export function answerTo(request: HelpRequest, actor: Actor, responderPlace: Place | null = null): HelpAnswer {
  const view = viewOf(request, actor)
  if (!view) throw new AppError('NOT_FOUND')
  return { ...view, responderPlace }
}

/** One line of a list; no phone, no door, no text. */
export function rowOf(request: HelpRequest): HelpRow {
  const { id, number, version, status, category, startedAt, arrivedAt, settledAt, closedAt } = request
  const { shortfall, drill, place, responder } = request
  return {
    ...{ id, number, version, status, category, startedAt, arrivedAt, settledAt, closedAt, shortfall, drill },
    missing: missingPeople(request),
    pausedUntil: openPause(request)?.until ?? null,
    arriveBy: arriveBy(request),
    settleBy: settleBy(request),
    buildingName: place.buildingName,
    unit: place.unit,
    responderName: responder?.member.name ?? null,
  }
}

/** One line of the board, for those who oversee. */
export function openRowOf(request: HelpRequest): OpenRow {
  const { buildingId, zoneId, lng, lat } = request.place
  // Asked, and neither answered nor waited for any more: the silence has been told.
  const askedAt = request.responder?.checkAskedAt ?? null
  return {
    ...rowOf(request),
    emergency: emergencyIn(request),
    ...{ buildingId, zoneId, lng, lat },
    asking: liveOffers(request).length,
    nextRungAt: rungsAhead(request)[0]?.at ?? null,
    allWellOverdue: request.status === 'arrived' && askedAt !== null && allWellAt(request) === null,
    joinedTo: request.joinedTo,
    joined: request.joined,
  }
}
