import { spread } from '../kit/spread'
import { type DurationMs, type EpochMs, MINUTE_MS, SECOND_MS } from '../kit/time'
import { type ChannelName, groupOf } from './channel'
import type { Message } from './message'
import { givesWord, PROOF_MS, proofAt } from './proof'
import { outOfQuiet } from './quiet-hours'

/**
 * What one channel said about one attempt. `refused` is for good on this channel; `failed` may be tried again, not before `retryAfterMs` when the
 * channel named it; `crowded` is no fault of this message, and costs it no attempt: the channel takes nothing from anybody for a while.
 */
export type Attempt =
  | { readonly state: 'sent'; readonly receipt?: string }
  | { readonly state: 'refused'; readonly why: string; readonly noConsent?: boolean }
  | { readonly state: 'failed'; readonly why: string; readonly retryAfterMs?: DurationMs }
  | { readonly state: 'crowded'; readonly why: string; readonly retryAfterMs: DurationMs }

/** One attempt that has been made, as people ask about it. */
export interface Trial {
  readonly channel: ChannelName
  readonly at: EpochMs
  /** Empty when the channel took it. */
  readonly failure: string
}

/** What has become of a message, and what is still to be tried. */
export interface Delivery {
  /** Channels still to be tried, the present one first. */
  readonly plan: readonly ChannelName[]
  /** Attempts on the present channel. */
  readonly attempts: number
  /** When somebody must look at it again: to send, to see whether it got through, or to book it. Null when nothing is left to do. */
  readonly dueAt: EpochMs | null
  /** When a channel last took it; null when none has. */
  readonly sentAt: EpochMs | null
  readonly sentBy: ChannelName | null
  /** The carrier's own number of the last sending; empty when it gives none. */
  readonly receipt: string
  /** Why it did not go out at the last attempt; empty when it did. Whether it did or not, it stands in the person's inbox. */
  readonly failure: string
  /** What the ledger of consents has not been told yet. */
  readonly unbooked: 'spent' | 'none' | null
  readonly trials: readonly Trial[]
  /** When every channel had failed and nobody had seen it; the coordinator sees it from then on. */
  readonly deadAt: EpochMs | null
}

/** Attempts on the last channel before it is given up; with another one left, two are enough: somebody is waiting. */
const MOST_ATTEMPTS = 4
const MOST_BEFORE_NEXT = 2

/** Wait before the next attempt: 15 s, 30 s, 60 s, each up to a fifth longer so that a crowd does not come back at one instant. */
const BACK_OFF_MS: DurationMs = 15 * SECOND_MS
const JITTER = 0.2

/** Enough to explain a message that has been through everything twice; a crowded channel is waited for so many times and no longer. */
const MOST_TRIALS = 16

/** How long a claim holds: longer than an attempt can take, short enough that a message whose sender died goes out soon. */
export const CLAIM_MS: DurationMs = MINUTE_MS

/** No channel could carry it from the first. */
export const NO_WAY = 'no way to reach'

/** Which channels a message may climb, in order. A person without the app gets texts instead of pushes. */
export function planOf(
  { to, urgency, templateId }: Pick<Message, 'to' | 'urgency' | 'templateId'>,
  on: ReadonlySet<ChannelName>,
): readonly ChannelName[] {
  if (groupOf(to.id) !== null) return on.has('robot') ? ['robot'] : []
  const pushed = on.has('subscription') && to.openid !== '' && templateId !== ''
  const rung = to.phone === '' ? [] : (['sms', 'voice'] as const).filter((channel) => on.has(channel))
  if (urgency === 'urgent') return pushed ? ['subscription', ...rung] : rung
  if (pushed) return ['subscription']
  return to.openid === '' && rung.includes('sms') ? ['sms'] : []
}

/** A message about to be tried: at once, or after the night when it can wait. */
export function begun(message: Pick<Message, 'urgency'>, plan: readonly ChannelName[], now: EpochMs): Delivery {
  const fresh = { attempts: 0, sentAt: null, sentBy: null, receipt: '', unbooked: null, trials: [], deadAt: null }
  if (plan.length > 0)
    return { ...fresh, plan, failure: '', dueAt: message.urgency === 'ordinary' ? outOfQuiet(now) : now }
  return { ...fresh, plan, failure: NO_WAY, dueAt: message.urgency === 'urgent' ? now + PROOF_MS : null }
}

/** What a delivery becomes after an attempt on its present channel. */
export function afterAttempt<D extends Delivery & Pick<Message, 'key' | 'urgency'>>(
  delivery: D,
  attempt: Attempt,
  now: EpochMs,
): D {
  const [channel, ...rest] = delivery.plan
  if (!channel) return delivery
  const failure = attempt.state === 'sent' ? '' : attempt.why
  const trials = [...delivery.trials, { channel, at: now, failure }].slice(-MOST_TRIALS)
  const tried = { ...delivery, trials, failure, attempts: delivery.attempts + 1 }
  if (attempt.state === 'sent') return sent(tried, { channel, receipt: attempt.receipt ?? '' }, now)
  if (attempt.state === 'crowded' && delivery.trials.length < MOST_TRIALS)
    return { ...tried, attempts: delivery.attempts, dueAt: now + attempt.retryAfterMs }
  const most = rest.length > 0 ? MOST_BEFORE_NEXT : MOST_ATTEMPTS
  if (attempt.state !== 'refused' && tried.attempts < most)
    return { ...tried, dueAt: now + Math.max(attempt.retryAfterMs ?? 0, backOffMs(tried)) }
  const unbooked = attempt.state === 'refused' && attempt.noConsent ? 'none' : delivery.unbooked
  return onward({ ...tried, unbooked }, rest, now)
}

/** The present channel is closed to it, without an attempt: too many have gone that way already. */
export function passedOver<D extends Delivery & Pick<Message, 'urgency'>>(delivery: D, why: string, now: EpochMs): D {
  const [channel, ...rest] = delivery.plan
  if (!channel) return delivery
  const trials = [...delivery.trials, { channel, at: now, failure: why }].slice(-MOST_TRIALS)
  return onward({ ...delivery, trials, failure: why }, rest, now)
}

/** What is known about a message that has been on its way for a while. */
export interface Evidence {
  /** Still true, as far as what it is about can tell. */
  readonly stillTrue: boolean
  /** The receiver has read it, acted on it, or given a sign of life since. */
  readonly seen: boolean
  /** The carrier's own word about the last sending. */
  readonly delivered: 'yes' | 'no' | 'unknown'
}

/** What is to be done with a message that is due: send it on, stop because it is settled, or tell the coordinator that it reached nobody. */
export function nextDeed(
  delivery: Pick<Delivery, 'plan' | 'sentAt'> & Pick<Message, 'urgency' | 'until'>,
  { stillTrue, seen, delivered }: Evidence,
  now: EpochMs,
): 'send' | 'stop' | 'dead' {
  const over = !stillTrue || (delivery.until !== null && delivery.until <= now)
  if (over || seen) return 'stop'
  if (delivery.sentAt !== null && (delivered === 'yes' || delivery.urgency !== 'urgent')) return 'stop'
  if (delivery.plan.length > 0) return 'send'
  const lost = delivery.sentAt === null || delivered === 'no'
  return lost && delivery.urgency === 'urgent' ? 'dead' : 'stop'
}

/** Nothing more is to be tried: it got through, or it does not matter any more. Stays due until the ledger has been told. */
export function stopped<D extends Delivery>(delivery: D): D {
  return { ...delivery, plan: [], dueAt: delivery.unbooked === null ? null : delivery.dueAt }
}

/** It reached nobody. A repeated call keeps the first instant. */
export function dead<D extends Delivery>(delivery: D, now: EpochMs): D {
  return { ...stopped(delivery), deadAt: delivery.deadAt ?? now }
}

/** Whether all that is left to do is to tell the ledger. An urgent message that nothing has carried, or a text or a call at last, is looked at first: it may be dead. */
export function onlyToBook({
  unbooked,
  plan,
  sentAt,
  sentBy,
  urgency,
  deadAt,
}: Pick<Delivery, 'unbooked' | 'plan' | 'sentAt' | 'sentBy' | 'deadAt'> & Pick<Message, 'urgency'>): boolean {
  const mayDie = urgency === 'urgent' && (sentAt === null || givesWord(sentBy)) && deadAt === null
  return unbooked !== null && plan.length === 0 && !mayDie
}

/** Whether the ledger may be told after a look: nothing is left that this message waits for. */
export function readyToBook({ unbooked, plan, dueAt }: Delivery, now: EpochMs): boolean {
  return unbooked !== null && plan.length === 0 && (dueAt === null || dueAt <= now)
}

function sent<D extends Delivery & Pick<Message, 'urgency'>>(
  delivery: D,
  by: { readonly channel: ChannelName; readonly receipt: string },
  now: EpochMs,
): D {
  const rest = delivery.plan.slice(1)
  const unbooked = by.channel === 'subscription' ? ('spent' as const) : delivery.unbooked
  const sending = { sentAt: now, sentBy: by.channel }
  // A carrier's receipt can still say that the last channel failed, too; then the message is dead and somebody must know.
  const awaited = delivery.urgency === 'urgent' && (rest.length > 0 || givesWord(by.channel))
  const dueAt = awaited ? proofAt(sending) : unbooked === null ? null : now
  return { ...delivery, ...sending, receipt: by.receipt, unbooked, dueAt, plan: awaited ? rest : [] }
}

function onward<D extends Delivery & Pick<Message, 'urgency'>>(
  delivery: D,
  rest: readonly ChannelName[],
  now: EpochMs,
): D {
  if (rest.length > 0) return { ...delivery, plan: rest, attempts: 0, dueAt: now }
  const lost = delivery.urgency === 'urgent' && delivery.sentAt === null
  const dueAt = lost ? now + PROOF_MS : delivery.unbooked === null ? null : now
  return { ...delivery, plan: [], dueAt }
}

function backOffMs({ attempts, key }: Pick<Delivery, 'attempts'> & Pick<Message, 'key'>): DurationMs {
  return Math.round(BACK_OFF_MS * 2 ** (attempts - 1) * (1 + JITTER * spread(`${key}:${attempts}`)))
}
