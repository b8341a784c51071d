import type { EpochMs } from '../kit/time'
import { mayTakeCalls } from '../people/permissions'
import type { Actor } from '../people/person'
import type { HelpRequest } from './help-request'
import { isOpen } from './help-request'
import { type CallBack, type DeskEntry, type EmergencyAnswer, newCodeIn } from './hotline-call'
import { recordedBy, speaksFor } from './on-behalf'
import { type HelpView, viewOf } from './views'

/** A case as the desk sees it: the ordinary view, and what the telephone adds. */
export interface DeskView extends HelpView {
  readonly call: {
    readonly pickedUpAt: EpochMs
    readonly emergency: EmergencyAnswer
    readonly calledBack: CallBack | null
  } | null
  /** Six digits to read out, for whoever filed the case or gave the caller this code; empty when there is nothing to claim. */
  readonly claimCode: string
  readonly claimed: boolean
  readonly recordedByMe: boolean
  readonly log: readonly DeskEntry[]
}

/** The case as this operator may see it; null for a stranger. The arrival code is read out by whoever took the call, until the resident has the case themselves. */
export function deskViewOf(request: HelpRequest, actor: Actor): DeskView | null {
  const view = viewOf(request, actor)
  if (!view) return null
  const mine = recordedBy(request, actor)
  const tells = mine && isOpen(request) && speaksFor(request, actor)
  const { call } = request
  return {
    ...view,
    arrivalCode: tells ? request.arrivalCode : view.arrivalCode,
    call: call && { pickedUpAt: call.pickedUpAt, emergency: call.emergency, calledBack: call.calledBack },
    claimCode: (mine || gaveCode(request, actor)) && request.claimedAt === null ? request.claimCode : '',
    claimed: request.claimedAt !== null,
    recordedByMe: mine,
    log: request.deskLog,
  }
}

/** The old code is worth nothing any more: whoever made the new one has the caller on the line and reads it out. */
function gaveCode({ deskLog }: HelpRequest, actor: Actor): boolean {
  return actor.kind === 'person' && newCodeIn(deskLog)?.by === actor.id && mayTakeCalls(actor)
}
