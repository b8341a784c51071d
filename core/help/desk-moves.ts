import { done, refuse } from '../kit/outcome'
import { type DurationMs, minutes } from '../kit/time'
import { mayTakeCalls } from '../people/permissions'
import { actorId } from '../people/person'
import { type Anew, confirm, reopen, withdraw } from './ending'
import { type HelpRequest, holderOf, isOpen } from './help-request'
import { type CallBack, type DeskAct, logged, noteLine } from './hotline-call'
import { owe } from './messages'
import { speaksFor } from './on-behalf'
import { resumeUnsafe } from './pausing'
import type { Hand, Moved } from './step'

/** Whoever is on the way is not rung up about the same case more often than this. */
export const URGE_MS: DurationMs = minutes(3)

/** Adds to the description what the caller said since, and tells whoever is on the way; words of danger end a pause. Twice the same words are once. */
export function addNote(request: HelpRequest, hand: Hand, words: string): Moved {
  if (!mayTakeCalls(hand.actor)) return refuse('NOT_YOURS')
  if (!isOpen(request)) return refuse('NO_SUCH_MOVE')
  const last = request.deskLog.at(-1)
  if (last?.act === 'note' && last.words === words && last.by === actorId(hand.actor)) return done(request)
  const line = noteLine({ at: hand.now, words })
  const noted = entered(request, hand, { act: 'note', words })
  const told = { ...noted, text: withLine(request.text, line) }
  return done(resumeUnsafe(tellHolder(told, hand, 'helpNoted'), hand.now))
}

/** What the desk adds to a description is kept so far; older additions make room, what was said first stays. */
const MOST_ADDED = 2_000

const ADDED_LINE = /^\d\d:\d\d 补充：/

function withLine(text: string, line: string): string {
  const lines = text === '' ? [] : text.split('\n')
  const first = lines.filter((one) => !ADDED_LINE.test(one))
  const added = [...lines.filter((one) => ADDED_LINE.test(one)), line]
  while (added.length > 1 && added.join('\n').length > MOST_ADDED) added.shift()
  return [...first, ...added].join('\n')
}

/** Asks whoever has the case to hurry, or the coordinator while nobody has. Refuses with TOO_SOON three minutes after the last time. */
export function urge(request: HelpRequest, hand: Hand): Moved {
  if (!mayTakeCalls(hand.actor)) return refuse('NOT_YOURS')
  if (!isOpen(request)) return refuse('NO_SUCH_MOVE')
  const last = request.deskLog.filter(({ act }) => act === 'urge').at(-1)
  if (last && hand.now - last.at < URGE_MS) return refuse('TOO_SOON')
  const holder = holderOf(request) ?? request.coordinator
  const urged = entered(request, hand, { act: 'urge', words: holder.name })
  return done(owe(urged, [{ kind: 'helpUrged', to: holder, at: hand.now, cause: `urged:${hand.now}` }]))
}

export interface CalledBack extends Pick<CallBack, 'word' | 'stars' | 'note'> {
  /** For the case that has to begin anew. */
  readonly anew: Omit<Anew, 'reason'>
}

/**
 * What the caller said when rung up after it was settled: solved closes the case without a rating of the resident's own, not solved reopens it,
 * no answer is written down and changes nothing. Refuses with NO_SUCH_MOVE before it is settled, TOO_LATE a day after.
 */
export function callBack(request: HelpRequest, hand: Hand, { word, stars, note, anew }: CalledBack): Moved {
  if (!speaksFor(request, hand.actor) || !request.call) return refuse('NOT_YOURS')
  if (request.status !== 'settled' && request.status !== 'closed') return refuse('NO_SUCH_MOVE')
  const moved = afterWord(request, hand, { word, note, anew })
  if (!moved.ok) return moved
  const calledBack = { at: hand.now, by: actorId(hand.actor), word, stars: word === 'noAnswer' ? null : stars, note }
  const asked = { ...moved.value, call: { ...request.call, calledBack } }
  return done(entered(asked, hand, { act: 'callBack', words: [word, note].filter(Boolean).join(' ') }))
}

function afterWord(request: HelpRequest, hand: Hand, { word, note, anew }: Omit<CalledBack, 'stars'>): Moved {
  if (word === 'noAnswer') return done(request)
  if (word === 'notSolved') return reopen(request, hand, { ...anew, reason: note || '电话里说还没好' })
  return request.status === 'closed' ? done(request) : confirm(request, hand, null)
}

/** Calls the case off on the caller's word. Refuses with NOT_YOURS once the resident has the case in their own hands. */
export function withdrawFor(request: HelpRequest, hand: Hand, reason: string): Moved {
  if (!speaksFor(request, hand.actor)) return refuse('NOT_YOURS')
  const moved = withdraw(request, hand, reason)
  return moved.ok && moved.value !== request
    ? done(entered(moved.value, hand, { act: 'withdraw', words: reason }))
    : moved
}

/** Writes down that somebody at the desk asked for door and telephone, and why. */
export function noteDisclosure(request: HelpRequest, hand: Hand, reason: string): Moved {
  if (!mayTakeCalls(hand.actor)) return refuse('NOT_YOURS')
  return done(entered(request, hand, { act: 'disclose', words: reason }))
}

/**
 * A new claim code for whoever lost theirs: tries and week begin anew, and it is sent to the caller as the first one was. Refuses with
 * NO_SUCH_MOVE when there is nothing to claim.
 */
export function renewClaimCode(request: HelpRequest, hand: Hand, claimCode: string): Moved {
  if (!speaksFor(request, hand.actor)) return refuse('NOT_YOURS')
  if (!request.call || request.claimCode === '') return refuse('NO_SUCH_MOVE')
  const renewed = { ...request, claimCode, call: { ...request.call, wrongClaims: 0 } }
  const written = entered(renewed, hand, { act: 'newCode', words: '' })
  return done(
    owe(written, [{ kind: 'helpRecorded', to: request.resident, at: hand.now, cause: `newCode:${hand.now}` }]),
  )
}

/** One entry more in the desk's log. */
export function entered(
  request: HelpRequest,
  hand: Hand,
  { act, words }: { readonly act: DeskAct; readonly words: string },
): HelpRequest {
  return { ...request, deskLog: logged(request.deskLog, { at: hand.now, by: actorId(hand.actor), act, words }) }
}

function tellHolder(request: HelpRequest, hand: Hand, kind: 'helpNoted'): HelpRequest {
  const holder = holderOf(request)
  return holder ? owe(request, [{ kind, to: holder, at: hand.now, cause: `noted:${hand.now}` }]) : request
}
