import { clockTime } from '@core/kit/local-time'
import { type EpochMs, minutes } from '@core/kit/time'
import { addDays, townDateOf, townInstant } from '@core/kit/town-date'
import { dayClock } from '../../words/day-words'

export interface DueChoice {
  readonly id: string
  readonly label: string
  /** Null for what is only to be known. */
  readonly at: EpochMs | null
}

/** Nobody can see to something within less. */
const SOONEST_MS = minutes(30)

const MARKS = [12, 18, 22] as const
const MORNING = 9

/** By when somebody may have to see to it: the marks of today that are still ahead, tomorrow morning, or never. */
export function dueChoices(now: EpochMs): readonly DueChoice[] {
  const today = townDateOf(now)
  const marks = MARKS.map((hour) => townInstant(today, hour * 60)).filter((at) => at - now >= SOONEST_MS)
  const timed = [...marks, townInstant(addDays(today, 1), MORNING * 60)].map((at) => {
    const later = townDateOf(at) !== today
    return { id: `${at}`, label: later ? `明天 ${clockTime(at)} 前` : `${dayClock(at, now)} 前`, at }
  })
  return [...timed, { id: 'know', label: '知道就行', at: null }]
}
