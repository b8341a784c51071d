import type { EpochMs } from '../kit/time'
import { withOwed } from '../message/owe'
import type { Contact } from '../people/person'
import { DRILL_MARK } from './drill-mark'
import { type HelpRequest, liveOfferTo } from './help-request'
import { type HelpMessage, type HelpMessageKind, isForDuty, urgencyOf } from './message'
import { MESSAGE_WORDS } from './message-words'

export interface Notice {
  readonly kind: HelpMessageKind
  readonly to: Contact
  readonly at: EpochMs
  /** What made this message, unique within the case: a rung's key, an offer's number. */
  readonly cause: string
}

/** Adds messages to what the case owes, in words that fit the case as it is now. A cause told already is not told again. */
export function owe(request: HelpRequest, notices: readonly Notice[]): HelpRequest {
  const owed = withOwed(
    request.owed,
    notices.map((notice) => messageOf(request, notice)),
  )
  return owed === request.owed ? request : { ...request, owed }
}

function messageOf(request: HelpRequest, { kind, to, at, cause }: Notice): HelpMessage {
  return {
    key: `${request.id}:${cause}:${to.id}`,
    kind,
    about: { kind: 'case', id: request.id },
    to: { id: to.id, openid: to.openid, phone: to.phone },
    at,
    urgency: urgencyOf(kind),
    until: kind === 'helpOffered' ? (liveOfferTo(request, to.id)?.answerBy ?? null) : null,
    templateId: isForDuty(kind) ? request.templates.offer : request.templates.progress,
    ...wordsOf(request, { kind, to, at }),
  }
}

/** A drill says so first, else somebody would run for nothing. */
function wordsOf(request: HelpRequest, { kind, to, at }: Pick<Notice, 'kind' | 'to' | 'at'>) {
  const { title, body } = MESSAGE_WORDS[kind](request, to, at)
  return request.drill ? { title: `${DRILL_MARK}${title}`, body } : { title, body }
}
