import { type DurationMs, type EpochMs, HOUR_MS, hours, MINUTE_MS, minutes, SECOND_MS } from '@core/kit/time'

export interface RingTimes {
  readonly startAt: EpochMs
  readonly dueAt: EpochMs
  readonly doneAt?: EpochMs | undefined
  /** The clock stands still, and runs on then; what is left then is what is shown until then. */
  readonly heldUntil?: EpochMs | undefined
  readonly now: EpochMs
}

/** `late` is finished, but after its time: a missed promise stays visible. `held` stands still. */
export type RingState = 'calm' | 'soon' | 'over' | 'done' | 'late' | 'held'

export interface RingSpec {
  readonly kind: 'arrive' | 'settle' | 'accept'
  readonly warnMs: DurationMs
  readonly digits: 'clock' | 'seconds'
  readonly captions: { readonly running: string; readonly over: string; readonly done: string }
}

export interface RingFace {
  readonly state: RingState
  /** Share of the time that is gone, 0–1, in steps of 1/200. */
  readonly gone: number
  readonly digits: string
  readonly caption: string
}

/** A clock of five digits still fits; from here on the ring says the unit, because `100:00` would read as hours. */
const UNITS_FROM_MS: DurationMs = minutes(100)
const HOURS_FROM_MS: DurationMs = hours(2)
const DAYS_FROM_MS: DurationMs = hours(72)
const HOURS_A_DAY = 24

const SECONDS_PER_MINUTE = 60
const NEVER_CALM: DurationMs = Number.POSITIVE_INFINITY

// A step of 1.8° is finer than the eye; drawing every second would send a style each time to say nothing new.
const STEPS = 200

export const ARRIVE: RingSpec = {
  kind: 'arrive',
  warnMs: minutes(3),
  digits: 'clock',
  captions: { running: '内到家', over: '已超时', done: '用时' },
}

export const SETTLE: RingSpec = {
  kind: 'settle',
  warnMs: minutes(8),
  digits: 'clock',
  captions: { running: '内办好', over: '已超时', done: '用时' },
}

export const ACCEPT: RingSpec = {
  kind: 'accept',
  warnMs: NEVER_CALM,
  digits: 'seconds',
  captions: { running: '秒内接', over: '到点了', done: '用时' },
}

/** What a ring shows at `times.now`: before the start it is full, after the end it counts up. */
export function ringFace(times: RingTimes, spec: RingSpec): RingFace {
  const state = stateOf(times, spec.warnMs)
  const { captions } = spec
  if (state === 'held') return heldFace(times)
  const caption =
    state === 'over' ? captions.over : state === 'done' || state === 'late' ? captions.done : captions.running
  return { state, gone: goneShare(times, state), digits: written(shownMs(times, state), spec.digits, state), caption }
}

/** `9:05`; a countdown shows the second it is in, so that it ends at zero. Too long for that: `104分`, `19小时`, `3天`. */
export function clockDigits(ms: DurationMs): string {
  if (ms >= UNITS_FROM_MS) return inUnits(ms)
  const seconds = Math.max(0, Math.ceil(ms / SECOND_MS))
  return `${Math.floor(seconds / SECONDS_PER_MINUTE)}:${String(seconds % SECONDS_PER_MINUTE).padStart(2, '0')}`
}

/** Whether the digits bring their unit with them, and need more room each. */
export const hasUnit = (digits: string): boolean => /\D$/.test(digits)

function inUnits(ms: DurationMs): string {
  if (ms < HOURS_FROM_MS) return `${Math.floor(ms / MINUTE_MS)}分`
  const whole = Math.floor(ms / HOUR_MS)
  return ms < DAYS_FROM_MS ? `${whole}小时` : `${Math.floor(whole / HOURS_A_DAY)}天`
}

// The time it stands still is part of the due time, so at the end of the pause exactly this much is left.
function heldFace({ startAt, dueAt, heldUntil = dueAt }: RingTimes): RingFace {
  const gone = goneShare({ startAt, dueAt, now: heldUntil }, 'held')
  return { state: 'held', gone, digits: clockDigits(dueAt - heldUntil), caption: '先停着' }
}

function stateOf({ dueAt, doneAt, heldUntil, now }: RingTimes, warnMs: DurationMs): RingState {
  if (doneAt !== undefined) return doneAt <= dueAt ? 'done' : 'late'
  if (heldUntil !== undefined) return 'held'
  if (now >= dueAt) return 'over'
  return dueAt - now <= warnMs ? 'soon' : 'calm'
}

function goneShare({ startAt, dueAt, now }: RingTimes, state: RingState): number {
  if (state === 'done' || state === 'late') return 0
  const share = (now - startAt) / Math.max(1, dueAt - startAt)
  return Math.round(Math.min(1, Math.max(0, share)) * STEPS) / STEPS
}

function shownMs({ startAt, dueAt, doneAt, now }: RingTimes, state: RingState): DurationMs {
  if (doneAt !== undefined) return doneAt - startAt
  return state === 'over' ? floorToSecond(now - dueAt) : Math.min(dueAt - now, dueAt - startAt)
}

const floorToSecond = (ms: DurationMs): DurationMs => Math.floor(ms / SECOND_MS) * SECOND_MS

// An offer that is over has passed to somebody else; how long ago is nobody's business.
function written(ms: DurationMs, digits: RingSpec['digits'], state: RingState): string {
  if (digits === 'clock') return clockDigits(ms)
  return state === 'over' ? '0' : String(Math.max(0, Math.ceil(ms / SECOND_MS)))
}
