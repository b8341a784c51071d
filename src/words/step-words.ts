import type { HelpRow } from '@core/contract/help-answers'
import type { PauseView } from '@core/help/desk-facts'
import { clockTime } from '@core/kit/local-time'
import { type EpochMs, minutes } from '@core/kit/time'
import { dayClock } from './day-words'
import { minutesUntil } from './durations'

type Clocked = Pick<HelpRow, 'status' | 'arriveBy' | 'settleBy'> & Held

/** A case tells why it stands still, a line of a list only until when. */
export interface Held {
  readonly pause?: PauseView | null
  readonly pausedUntil?: EpochMs | null
}

/** The chip of a step: shape by `status`, hue by `tone`, and the words. */
export interface StepChip {
  readonly status: 'finding' | 'coming' | 'onsite' | 'settled' | 'cancelled' | 'handed' | 'over'
  readonly label: string
  readonly tone?: 'gold' | 'grey'
}

/** From here on "nearly late" is said. */
const ARRIVE_SOON_MS = minutes(3)
const SETTLE_SOON_MS = minutes(8)

/** When clocks that stand still run on; undefined while they run. */
export function heldUntil({ pause, pausedUntil }: Held): EpochMs | undefined {
  return pause?.until ?? pausedUntil ?? undefined
}

/** True once the clock that runs now has run out. */
export function isLate(help: Clocked, now: EpochMs): boolean {
  if (help.status === 'waiting' || help.status === 'accepted') return now > help.arriveBy
  return help.status === 'arrived' && now > help.settleBy
}

export function stepChip(help: Clocked, now: EpochMs): StepChip {
  const shape = HELD_SHAPES[help.status]
  if (shape && heldUntil(help) !== undefined) return { status: shape, label: '计时停着', tone: 'grey' }
  if (isLate(help, now)) return { status: 'over', label: LATE_WORDS[help.status] ?? '超时了' }
  switch (help.status) {
    case 'waiting':
      return { status: 'finding', label: '正在找人' }
    case 'accepted':
      return soonChip('coming', '赶来中', { until: help.arriveBy, now, soonMs: ARRIVE_SOON_MS })
    case 'arrived':
      return soonChip('onsite', '已到，正在办', { until: help.settleBy, now, soonMs: SETTLE_SOON_MS })
    case 'settled':
      return { status: 'settled', label: '已办好，等您点头' }
    case 'closed':
      return { status: 'settled', label: '已办完' }
    case 'withdrawn':
      return { status: 'cancelled', label: '已取消' }
    case 'referred':
      return { status: 'handed', label: '已转出' }
  }
}

const HELD_SHAPES: Readonly<Partial<Record<HelpRow['status'], StepChip['status']>>> = {
  waiting: 'finding',
  accepted: 'coming',
  arrived: 'onsite',
}

const LATE_WORDS: Readonly<Partial<Record<HelpRow['status'], string>>> = {
  waiting: '还在找人，超时了',
  accepted: '超时了，还在赶',
  arrived: '超时了，还在办',
}

interface Running {
  readonly until: EpochMs
  readonly now: EpochMs
  readonly soonMs: number
}

function soonChip(status: 'coming' | 'onsite', label: string, { until, now, soonMs }: Running): StepChip {
  if (until - now > soonMs) return { status, label }
  return { status, label: `${label}，剩 ${minutesUntil(until, now)} 分`, tone: 'gold' }
}

/** Until when and why the clocks stand still: `计时停到 14:50，因为：等物业开门`. */
export function pauseWords({ until, reason }: PauseView): string {
  return `计时停到 ${clockTime(until)}，因为：${reason}`
}

/** `最晚 14:30`, or `应到 14:30` once that has passed, with its day once that has passed too. */
export function latestWords(dueAt: EpochMs, now: EpochMs): string {
  return `${now > dueAt ? '应到' : '最晚'} ${dayClock(dueAt, now)}`
}

/** For whoever is to go: `最晚 14:30 到`; an instant that has passed is no order. */
export function beThereWords(arriveBy: EpochMs, now: EpochMs): string {
  return now > arriveBy ? '已经晚了，请尽快到' : `最晚 ${clockTime(arriveBy)} 到`
}
