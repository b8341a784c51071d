import { type DurationMs, type EpochMs, minutes } from '../kit/time'
import type { MessageTemplates } from '../message/templates'

/** What a consent is for: calls for help, or news of one's own requests. Each has its template. */
export type Purpose = keyof MessageTemplates

/** What decides whether a call for help gets through to somebody right now. */
export interface Reach {
  /** Calls for help this person may still be pushed; one consent is one message. */
  readonly consents: number
  /** A phone is on record, and texts or calls are switched on: without either a number helps nobody. */
  readonly phone: boolean
  /** The last sign of life of an app that stands open; 0 when there never was one. */
  readonly seenAt: EpochMs
}

/** One person's way of being reached: what WeChat never tells us again and we therefore count ourselves. A duty group has one for its robot's texts. */
export interface ReachLedger {
  readonly personId: string
  readonly version: number
  /** Messages still allowed; each 0–`MOST_CONSENTS`. */
  readonly consents: Readonly<Record<Purpose, number>>
  /** Consents and sendings counted already, newest last: whatever is reported twice is counted once. At most `REMEMBERED`. */
  readonly counted: readonly string[]
  /** When something was last allowed: an older refusal says nothing about it. */
  readonly allowedAt: EpochMs
  /** When texts and calls went out to this person, for the throttle; nothing older than its longest window. */
  readonly texts: readonly EpochMs[]
  readonly calls: readonly EpochMs[]
  /** The last sign of life outside duty: opening the app, reading the inbox, a consent. */
  readonly seenAt: EpochMs
}

/**
 * An open app beats every minute, and only while it is looked at: a phone in a pocket sends nothing, so one beat is enough to call
 * an app open. Two missed, and it is not open any more. Nothing may beat on behalf of an app that is not looked at.
 */
export const OPEN_APP_MS: DurationMs = minutes(2)

/** More than anybody can tap in a month; a broken phone must not count without end. */
export const MOST_CONSENTS = 200

/** Ids remembered against repetition: a retry comes within seconds, and a booking within minutes. */
export const REMEMBERED = 40

/** Whether a case may be offered to this person: a message left to send, a phone to ring, or an app that stands open. */
export function isReachable(reach: Reach, now: EpochMs): boolean {
  return isReachableLater(reach) || isOpenApp(reach, now)
}

/** The same for a shift to come, when nobody's app stands open yet. */
export function isReachableLater(reach: Pick<Reach, 'consents' | 'phone'>): boolean {
  return reach.consents > 0 || reach.phone
}

function isOpenApp(reach: Pick<Reach, 'seenAt'>, now: EpochMs): boolean {
  return now - reach.seenAt <= OPEN_APP_MS
}

/** Why a person cannot be reached, in the order in which it can be mended. */
const REACH_GAPS = ['NO_QUOTA', 'NO_PHONE', 'SILENT'] as const

export type ReachGap = (typeof REACH_GAPS)[number]

/** What is missing, and what the person can do about it. */
export const REACH_GAP_WORDS: Readonly<Record<ReachGap, string>> = {
  NO_QUOTA: '提醒次数用完了，请点“补足提醒”',
  NO_PHONE: '没留电话，或电话通知没开通',
  SILENT: '小程序没开着',
}

/** Every gap of somebody who cannot be reached now; empty for somebody who can. */
export function gapsOf(reach: Reach, now: EpochMs): readonly ReachGap[] {
  return isReachable(reach, now) ? [] : REACH_GAPS
}

/** The gaps before a shift, which an open app cannot fill; empty for somebody who can be reached. */
export function gapsBefore(reach: Pick<Reach, 'consents' | 'phone'>): readonly ReachGap[] {
  return isReachableLater(reach) ? [] : ['NO_QUOTA', 'NO_PHONE']
}

/** A ledger for somebody who has never consented to anything. */
export function emptyLedger(personId: string): ReachLedger {
  return {
    personId,
    version: 0,
    consents: { offer: 0, progress: 0 },
    counted: [],
    allowedAt: 0,
    texts: [],
    calls: [],
    seenAt: 0,
  }
}

/** What a reach is made of; `seenAt` is the last beat on duty, 0 without one. */
interface ReachFacts {
  readonly ledger: ReachLedger | null
  readonly hasPhone: boolean
  /** Whether texts or calls are switched on. */
  readonly phones: boolean
  readonly seenAt: EpochMs
}

/** How a person can be reached, from the ledger and the last beat. */
export function reachOf({ ledger, hasPhone, phones, seenAt }: ReachFacts): Reach {
  return {
    consents: ledger?.consents.offer ?? 0,
    phone: hasPhone && phones,
    seenAt: Math.max(seenAt, ledger?.seenAt ?? 0),
  }
}

/** Counts what a person has consented to, once for each consent id; is itself a sign of life. */
export function topUp(
  ledger: ReachLedger,
  consent: { readonly id: string; readonly purposes: readonly Purpose[] },
  now: EpochMs,
): ReachLedger {
  if (ledger.counted.includes(consent.id)) return { ...ledger, seenAt: now }
  const consents = { ...ledger.consents }
  for (const purpose of consent.purposes) consents[purpose] = Math.min(consents[purpose] + 1, MOST_CONSENTS)
  return { ...ledger, consents, counted: remembering(ledger, [consent.id]), allowedAt: now, seenAt: now }
}

/** What became of one subscription message: `spent` went out, `none` was refused because no consent was left. */
export interface Spending {
  /** The message's key: booked twice, it counts once. */
  readonly key: string
  readonly purpose: Purpose
  readonly outcome: 'spent' | 'none'
  readonly at: EpochMs
}

/**
 * Books messages: each one sent takes one consent; a refusal for want of consent empties its purpose, whatever we had counted.
 * What was allowed after that refusal stays.
 */
export function spend(ledger: ReachLedger, spendings: readonly Spending[]): ReachLedger {
  const fresh = spendings.filter(({ key }) => !ledger.counted.includes(key))
  const consents = { ...ledger.consents }
  for (const { purpose, outcome, at } of fresh) {
    const left = consents[purpose]
    const afterRefusal = ledger.allowedAt > at ? Math.min(left, 1) : 0
    consents[purpose] = outcome === 'none' ? afterRefusal : Math.max(0, left - 1)
  }
  return {
    ...ledger,
    consents,
    counted: remembering(
      ledger,
      fresh.map(({ key }) => key),
    ),
  }
}

function remembering({ counted }: ReachLedger, fresh: readonly string[]): readonly string[] {
  return [...counted, ...fresh].slice(-REMEMBERED)
}
