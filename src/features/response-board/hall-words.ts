import type { HallRow } from '@core/board/hall'
import type { EpochMs } from '@core/kit/time'
import { dueOf, rankOf } from '../../words/running-clock'

/** Late first, then nearly late, each by what is left; the id settles the rest, so that two looks agree. */
export function mostUrgentFirst(rows: readonly HallRow[], now: EpochMs): readonly HallRow[] {
  return [...rows].sort((a, b) => rankOf(a, now) - rankOf(b, now) || dueOf(a) - dueOf(b) || (a.id < b.id ? -1 : 1))
}

/** `吴同志`: on a wall, a surname is enough. */
export function comrade(surname: string): string {
  return surname === '' ? '党员' : `${surname}同志`
}

/** Who is on it, or why nobody is. */
export function hallWho({ status, surname, asking, missing, nobodyToAsk, pausedUntil }: HallRow): string {
  if (pausedUntil !== null) return surname === '' ? '先停着，这会儿不问人' : `${comrade(surname)}接了，先停着`
  const short = missing > 0 ? `，还缺 ${missing} 人` : ''
  if (status === 'accepted') return `${comrade(surname)}赶来中${short}`
  if (status === 'arrived') return `${comrade(surname)}处理中${short}`
  if (nobodyToAsk) return '这会儿没人能去'
  return asking > 0 ? `正在问 ${asking} 位党员` : '这会儿没有人在回话'
}
