import { townDateOf, weekdayOf } from '@core/kit/town-date'
import type { Barrier, Choice } from '@core/roster/choices'
import { ROSTER_PROBLEM_WORDS } from '@core/roster/problem'
import { distanceWords } from '../../words/durations'
import { workWords } from '../../words/shift-words'

const WEEKDAYS = '一二三四五六日'

/** Tired or full is the coordinator's to judge; the rest cannot be carried out. */
const MAY_BE_OVERRULED: ReadonlySet<Barrier> = new Set(['SHORT_REST', 'FULL_WEEK'])

export function mayPlace({ barrier }: Pick<Choice, 'barrier'>): boolean {
  return barrier === null || MAY_BE_OVERRULED.has(barrier)
}

/** `450 米，午班在清河里`, `本网格，本周 15 小时`: how near, and what else this week asks of them. */
export function choiceNote({ sameZone, distanceM, sameDay, weekMs }: Choice): string {
  const near = sameZone ? '本网格' : distanceM === null ? '' : distanceWords(distanceM)
  const [elsewhere] = sameDay
  const load = elsewhere ? `当天${elsewhere.bandName}班在${elsewhere.postName}` : `本周 ${workWords(weekMs)}`
  return [near, load].filter(Boolean).join('，')
}

/** Why somebody is not to be placed, or what speaks against it; empty when nothing does. */
export function barrierWords({ barrier, leaveUntil }: Pick<Choice, 'barrier' | 'leaveUntil'>): string {
  if (barrier === null) return ''
  if (barrier === 'FULL_WEEK') return '本周排满了'
  if (barrier === 'ON_LEAVE' && leaveUntil !== null) return `请假到${lastDayOf(leaveUntil)}`
  return ROSTER_PROBLEM_WORDS[barrier]
}

/** A leave ends before its last instant: until Saturday midnight is until Friday. */
function lastDayOf(leaveUntil: number): string {
  const date = townDateOf(leaveUntil - 1)
  return `周${WEEKDAYS[weekdayOf(date)]}`
}
