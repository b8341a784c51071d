import { done, refuse } from '../kit/outcome'
import { mayKnowResidents, mayTakeCalls } from '../people/permissions'
import { type Actor, actorId } from '../people/person'
import { phoneKey } from '../people/phone'
import { addNote } from './desk-moves'
import { type HelpRequest, hasEnded } from './help-request'
import type { AlsoCalled } from './hotline-call'
import type { Hand, Moved } from './step'

/** A case is one document; a building whose every household rings has been understood long before. */
const MOST_CALLERS = 20

export interface SecondCall extends Pick<AlsoCalled, 'name' | 'phone' | 'unit' | 'door'> {
  /** What this caller said. */
  readonly words: string
}

/**
 * Writes a second caller into a case that is known already. Who they are stands beside the description, which members read before they
 * accept. The same telephone again replaces what it said; refuses with NO_SUCH_MOVE once nobody works on the case any more, or
 * when it keeps as many callers as it can.
 */
export function addCaller(request: HelpRequest, hand: Hand, call: SecondCall): Moved {
  const { words, ...who } = call
  const from = who.unit === '' ? '同一栋' : `${who.unit} 单元`
  const noted = addNote(request, hand, [`${from}又有来电`, words].filter(Boolean).join('：'))
  if (!noted.ok) return noted
  const others = request.alsoCalled.filter(({ phone }) => phoneKey(phone) !== phoneKey(who.phone))
  if (others.length >= MOST_CALLERS) return refuse('NO_SUCH_MOVE')
  const mine = { at: hand.now, by: actorId(hand.actor), ...who }
  return done({ ...noted.value, alsoCalled: [...others, mine] })
}

/** Those whom this viewer may know until the case has ended: all for whoever is on the way or finds them help, their own callers for the desk. */
export function callersSeen(
  { alsoCalled, status }: Pick<HelpRequest, 'alsoCalled' | 'status'>,
  { actor, working }: { readonly actor: Actor; readonly working: boolean },
): readonly AlsoCalled[] {
  if (hasEnded({ status })) return []
  if (working || mayKnowResidents(actor)) return alsoCalled
  return mayTakeCalls(actor) ? alsoCalled.filter(({ by }) => by === actorId(actor)) : []
}
