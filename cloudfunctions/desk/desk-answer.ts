import type { DeskAnswer, EarlierCase } from '../../core/contract/desk'
import { deskViewOf } from '../../core/help/desk-view'
import type { HelpRequest } from '../../core/help/help-request'
import type { Place } from '../../core/kit/geo'
import type { Actor } from '../../core/people/person'
import { AppError } from '../_shared/app-error'

/** The case as this actor may see it at the desk. Fails with NOT_FOUND for a stranger. */
export function deskAnswerTo(request: HelpRequest, actor: Actor, responderPlace: Place | null = null): DeskAnswer {
  const view = deskViewOf(request, actor)
  if (!view) throw new AppError('NOT_FOUND')
  return { ...view, responderPlace }
}

/** A case as it stands in a list of somebody else's: neither door nor telephone. */
export function earlierCase({ id, number, status, category, startedAt, closedAt, place }: HelpRequest): EarlierCase {
  return { id, number, status, category, startedAt, closedAt, buildingName: place.buildingName, unit: place.unit }
}
