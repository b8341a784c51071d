import type { EntryView } from '@core/contract/volunteering-answers'
import type { EpochMs } from '@core/kit/time'
import type { Grade } from '@core/volunteering/hours'
import type { EntryKind } from '@core/volunteering/ledger'
import type { GradeTotal, Service } from '@core/volunteering/record'
import { dayClock } from '../../words/day-words'
import { slotWords } from './slot-words'

/** What the hours of a grade are worth as evidence. */
export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  A: '扫码或定位进出，组织的人确认过，算积分',
  B: '进出都有记录，还没确认或由人代签',
  C: '补记的，另一位核对过',
}

const MINUTES_AN_HOUR = 60

/** `3.9`: whole hours and tenths, rounded down so that nothing is shown that was not done. */
export function hoursFigure({ minutes }: GradeTotal): string {
  return (Math.floor((minutes / MINUTES_AN_HOUR) * 10) / 10).toFixed(1)
}

/** `3月7日周六 09:00–11:00，118 分钟，A 级`. */
export function serviceNote(service: Service, now: EpochMs): string {
  return `${slotWords(service, now)}，${service.minutes} 分钟，${service.grade} 级`
}

const KINDS: Readonly<Record<EntryKind, string>> = {
  earn: '服务所得',
  spend: '兑换',
  return: '退回',
  correct: '更正',
}

/** `服务所得，3月7日 11:05，余 40 分`. */
export function entryNote({ kind, at, balance }: EntryView, now: EpochMs): string {
  return `${KINDS[kind]}，${dayClock(at, now)}，余 ${balance} 分`
}

/** `+20`, `−20`. */
export function signedAmount(amount: number): string {
  return amount < 0 ? `−${-amount}` : `+${amount}`
}
