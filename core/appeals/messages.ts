import type { EpochMs } from '../kit/time'
import { withOwed } from '../message/owe'
import type { Contact } from '../people/person'
import { type Appeal, handlersOf } from './appeal'
import { type AppealMessage, type AppealMessageKind, asksToHandle } from './message'
import { APPEAL_WORDS } from './message-words'

export interface AppealNotice {
  readonly kind: AppealMessageKind
  readonly to: Contact
  readonly at: EpochMs
  /** What made this message, unique within the case. */
  readonly cause: string
}

/** Adds messages to what the case owes, in words that fit the case as it is now. A cause told already is not told again. */
export function owe(appeal: Appeal, notices: readonly AppealNotice[]): Appeal {
  const owed = withOwed(
    appeal.owed,
    notices.map((notice) => messageOf(appeal, notice)),
  )
  return owed === appeal.owed ? appeal : { ...appeal, owed }
}

/** The owner, and whoever wrote the case down for them as long as it is unclaimed: a caller without the app hears it by telephone only. */
export function tellOwner(appeal: Appeal, notice: Omit<AppealNotice, 'to'>): readonly AppealNotice[] {
  const { owner, recorder, claimedAt } = appeal
  const relative = recorder?.at === 'phone' && claimedAt === null ? [recorder] : []
  return [owner, ...relative].map((to) => ({ ...notice, to }))
}

/** Everybody who handles the case, or the coordinator while nobody does. */
export function tellHandlers(appeal: Appeal, notice: Omit<AppealNotice, 'to'>): readonly AppealNotice[] {
  const handlers = handlersOf(appeal)
  return (handlers.length > 0 ? handlers : [appeal.coordinator]).map((to) => ({ ...notice, to }))
}

export function tellFollowers(appeal: Appeal, notice: Omit<AppealNotice, 'to'>): readonly AppealNotice[] {
  return appeal.followers.map((to) => ({ ...notice, to }))
}

function messageOf(appeal: Appeal, { kind, to, at, cause }: AppealNotice): AppealMessage {
  const { title, body } = APPEAL_WORDS[kind](appeal, to)
  return {
    key: `${appeal.id}:${cause}:${to.id}`,
    kind,
    about: { kind: 'appeal', id: appeal.id },
    to: { id: to.id, openid: to.openid, phone: to.phone },
    at,
    // Limits are days long: nobody has to be woken for one.
    urgency: 'ordinary',
    until: null,
    templateId: asksToHandle(kind) ? appeal.templates.offer : appeal.templates.progress,
    ...{ title, body },
  }
}
