import type { HelpAnswer, HelpRow } from '../../../core/contract/help'
import { arriveBy, settleBy } from '../../../core/help/clocks'
import type { HelpRequest } from '../../../core/help/help-request'
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
  const { id, number, status, category, startedAt, arrivedAt, settledAt, closedAt, shortfall, place, responder } =
    request
  return {
    ...{ id, number, status, category, startedAt, arrivedAt, settledAt, closedAt, shortfall },
    arriveBy: arriveBy(request),
    settleBy: settleBy(request),
    buildingName: place.buildingName,
    unit: place.unit,
    responderName: responder?.member.name ?? null,
  }
}
