import type { RosterProblem } from '@core/roster/problem'
import type { PersonView, WeekView } from '@core/roster/week-view'
import { nearDay } from '../../words/shift-words'

/** `丁国良，这段时间请了假`: who and what, as far as the problem names somebody. */
export function problemLine(problem: RosterProblem | undefined, people: readonly PersonView[]): string {
  if (!problem) return '没存上，请再试一次'
  const name = people.find(({ id }) => id === problem.personId)?.name
  return [name, problem.words].filter(Boolean).join('，')
}

/** `丁国良，清河里11月21日周六午班`: the shift a problem is about. */
export function problemTitle(problem: RosterProblem, week: WeekView): string {
  const name = week.people.find(({ id }) => id === problem.personId)?.name
  return [name, problem.slot === null ? '' : slotLine(problem.slot, week)].filter(Boolean).join('，')
}

/** `清河里 明天午班`, `清河里 11月21日周六午班`, or nothing for a shift the week does not have. */
export function slotLine(key: string, week: Pick<WeekView, 'slots' | 'posts' | 'today'>): string {
  const slot = week.slots.find((one) => one.key === key)
  const post = week.posts.find(({ id }) => id === slot?.postId)
  const band = post?.bands.find(({ id }) => id === slot?.bandId)
  return slot && post && band ? `${post.name} ${nearDay(slot.date, week.today)}${band.name}班` : ''
}
