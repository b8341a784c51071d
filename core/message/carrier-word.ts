import type { EpochMs } from '../kit/time'
import type { Delivery } from './delivery'
import type { Message } from './message'
import { proofAt } from './proof'

/** What a carrier has said about one sending. */
export interface CarrierWord {
  /** The carrier's own number of the sending it speaks of: a word about an earlier one says nothing about this one. */
  readonly receipt: string
  readonly delivered: 'yes' | 'no'
  /** Why not, as the carrier puts it; empty when it did not say, or when it was delivered. */
  readonly why: string
}

/** What stands in a trial that a carrier took and could not deliver. */
const NOT_DELIVERED = 'not delivered'

export type Spoken = Pick<Delivery, 'receipt'> & { readonly word: CarrierWord | null }

/** What the carrier has said about the last sending. */
export function wordOn({ receipt, word }: Spoken): 'yes' | 'no' | 'unknown' {
  return word !== null && receipt !== '' && word.receipt === receipt ? word.delivered : 'unknown'
}

/** A message whose carrier speaks, and whether it has to be looked at now. */
export interface Hearing<M> {
  readonly message: M
  /** `due`: at once. `held`: too, but somebody is sending it at this very moment. `nothing`: it rests as it was. */
  readonly state: 'due' | 'held' | 'nothing'
}

/**
 * What becomes of a message when its carrier speaks about its last sending. A word is kept however late it comes and however often: whoever has
 * answered once has it, whatever is said before or after, and a reason is kept until there is another. Nothing is decided here: an urgent message
 * is only due at once, or due again, and looked at by the rules of the climb. A dead letter that was delivered after all is none.
 */
export function hear<M extends Delivery & Spoken & Pick<Message, 'urgency'>>(
  message: M,
  said: CarrierWord,
  now: EpochMs,
): Hearing<M> {
  const word = wordAfter(wordOn(message) === 'unknown' ? null : message.word, said)
  const yes = word.delivered === 'yes'
  if (message.deadAt !== null)
    return { message: { ...message, word, deadAt: yes ? null : message.deadAt }, state: 'nothing' }
  if (message.urgency !== 'urgent' || (yes && message.dueAt === null))
    return { message: { ...message, word }, state: 'nothing' }
  if (isHeld(message, now)) return { message: { ...message, word }, state: 'held' }
  return { message: { ...message, word, dueAt: now }, state: 'due' }
}

type Tried = Spoken & Pick<Delivery, 'trials' | 'sentAt' | 'sentBy'>

/** The trials as people ask about them: one that a carrier took at first, and then could not deliver, has failed. */
export function trialsWithWord(message: Tried): Delivery['trials'] {
  return wordOn(message) === 'no' ? trialsUndelivered(message) : message.trials
}

/** The trials once the last sending is known not to have arrived, with the reason if the carrier has told one. */
export function trialsUndelivered({ trials, sentAt, sentBy, ...spoken }: Tried): Delivery['trials'] {
  const failure = (wordOn(spoken) === 'no' && spoken.word?.why) || NOT_DELIVERED
  return trials.map((trial) => (trial.at === sentAt && trial.channel === sentBy ? { ...trial, failure } : trial))
}

/** The very same word when nothing is new. */
function wordAfter(before: CarrierWord | null, said: CarrierWord): CarrierWord {
  if (before === null) return said
  const adds = said.delivered === 'yes' || (said.why !== '' && said.why !== before.why)
  return before.delivered === 'no' && adds ? said : before
}

/** A claim, not a wait, keeps it from being due: what is being sent now will have another number, or none. */
function isHeld({ dueAt, sentAt, sentBy }: Pick<Delivery, 'dueAt' | 'sentAt' | 'sentBy'>, now: EpochMs): boolean {
  return dueAt !== null && dueAt > now && dueAt !== proofAt({ sentAt, sentBy })
}
