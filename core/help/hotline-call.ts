import { clockTime } from '../kit/local-time'
import { type DurationMs, type EpochMs, minutes, seconds } from '../kit/time'
import { EMERGENCY_NUMBERS, type EmergencyNumber } from './triage'

/** What the caller said when asked whether anybody is hurt, trapped or in a fire: asked before anything else, and never skipped. */
export type EmergencyAnswer = 'none' | EmergencyNumber

export const EMERGENCY_ANSWERS: readonly EmergencyAnswer[] = ['none', ...EMERGENCY_NUMBERS]

/** What asking by telephone found. Stars told by telephone are kept here and nowhere else: they are not the resident's own rating. */
export interface CallBack {
  readonly at: EpochMs
  readonly by: string
  readonly word: CallBackWord
  readonly stars: 1 | 2 | 3 | 4 | 5 | null
  readonly note: string
}

export const CALL_BACK_WORDS = ['solved', 'notSolved', 'noAnswer'] as const

export type CallBackWord = (typeof CALL_BACK_WORDS)[number]

/** Somebody else of the building who rang about the same trouble: whom to ring and which door to knock at, too. */
export interface AlsoCalled {
  readonly at: EpochMs
  /** Who took the call. */
  readonly by: string
  /** Empty when the caller did not say. */
  readonly name: string
  readonly phone: string
  readonly unit: string
  /** Empty when the caller did not say. */
  readonly door: string
}

/** The telephone's part of a case that an operator filed. */
export interface HotlineCall {
  readonly pickedUpAt: EpochMs
  readonly emergency: EmergencyAnswer
  /** Tries at the claim code; a right one takes its own back. */
  readonly wrongClaims: number
  readonly calledBack: CallBack | null
}

export const DESK_ACTS = ['note', 'urge', 'callBack', 'withdraw', 'disclose', 'newCode', 'claim'] as const

export type DeskAct = (typeof DESK_ACTS)[number]

/** One thing done at the desk about a case: what the history of its moves does not say. */
export interface DeskEntry {
  readonly at: EpochMs
  readonly by: string
  readonly act: DeskAct
  readonly words: string
}

/** What the desk noted, as it stands in the description. */
export function noteLine({ at, words }: Pick<DeskEntry, 'at' | 'words'>): string {
  return `${clockTime(at)} 补充：${words}`
}

/** The last time the desk gave a new claim code. */
export function newCodeIn(log: readonly DeskEntry[]): DeskEntry | undefined {
  return log.filter(({ act }) => act === 'newCode').at(-1)
}

/** A case keeps so many of its desk's entries; a case is one document. */
export const MOST_DESK_ENTRIES = 60

/** What has to be answered for later makes no room for what was only said. */
const LASTING: ReadonlySet<DeskAct> = new Set(['disclose', 'claim', 'newCode', 'withdraw', 'callBack'])

/** The same log with one entry more; when there are too many the oldest that was only said is dropped, else the oldest. */
export function logged(log: readonly DeskEntry[], entry: DeskEntry): readonly DeskEntry[] {
  const longer = [...log, entry]
  if (longer.length <= MOST_DESK_ENTRIES) return longer
  const oldest = Math.max(
    0,
    longer.findIndex(({ act }) => !LASTING.has(act)),
  )
  return longer.filter((_, nth) => nth !== oldest)
}

/** A call whose clocks are believed began at most so long ago: no filing takes longer, and a forgotten window must not make a case late. */
export const LONGEST_CALL_MS: DurationMs = minutes(15)

/** A desk's idea of the server's time may be ahead by as much as a slow answer takes. */
const CLOCK_SLACK_MS: DurationMs = seconds(5)

/** When the clocks of a call began; null when the instant cannot be believed: in the future, or longer ago than a call lasts. */
export function pickUpAt(told: EpochMs, now: EpochMs): EpochMs | null {
  if (told > now + CLOCK_SLACK_MS || told < now - LONGEST_CALL_MS) return null
  return Math.min(told, now)
}
