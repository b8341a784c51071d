import { DAY_MS, type EpochMs } from '../kit/time'
import { townDateOf, townInstant } from '../kit/town-date'
import { addWorkdays, closeOf, isKnown, type WorkCalendar, workdayAfter } from '../kit/work-calendar'
import type { Appeal } from './appeal'
import type { AppealClock, Mark } from './parts'
import type { AppealClockName, AppealRung } from './settings'

/** What a limit is made of. */
interface Limit {
  readonly startedAt: EpochMs
  readonly days: number
  readonly ladder: readonly AppealRung[]
  readonly calendar: WorkCalendar
}

/** A limit of so many working days with its marks; those that lie before its beginning are left out. */
export function clockOf(name: AppealClockName, { startedAt, days, ladder, calendar }: Limit): AppealClock {
  const by = addWorkdays(startedAt, days, calendar)
  const due = townDateOf(by)
  const marks = ladder
    .filter(({ clock }) => clock === name)
    .map(({ key, workdays, minute, everyMs, kind, tell }): Mark => {
      const day = workdayAfter(due, workdays, calendar)
      const at = minute === null ? closeOf(day, calendar) : townInstant(day, minute)
      // A new clock, or a longer one, has marks of its own.
      return { key: `${name}:${startedAt}:${by}:${key}`, at, everyMs, kind, tell }
    })
    .filter(({ at }) => at > startedAt)
    .sort((a, b) => a.at - b.at)
  return { startedAt, days, by, certain: isKnown(townDateOf(startedAt), due, calendar), marks }
}

/** The same limit with more working days. */
export function prolonged(appeal: Appeal, days: number, calendar: WorkCalendar): AppealClock {
  const { startedAt, days: before } = appeal.answerClock
  return clockOf('answer', { startedAt, days: before + days, ladder: appeal.ladder, calendar })
}

/** Limits that were counted by the plain week, counted anew by tables that are there by now; the same case when there is nothing to count. */
export function recounted(appeal: Appeal, calendar: WorkCalendar | null): Appeal {
  if (!calendar) return appeal
  const anew = (name: AppealClockName, clock: AppealClock): AppealClock => {
    if (clock.certain) return clock
    const { startedAt, days } = clock
    const counted = clockOf(name, { startedAt, days, ladder: appeal.ladder, calendar })
    return counted.certain ? counted : clock
  }
  const acceptClock = anew('accept', appeal.acceptClock)
  const answerClock = anew('answer', appeal.answerClock)
  if (acceptClock === appeal.acceptClock && answerClock === appeal.answerClock) return appeal
  return { ...appeal, acceptClock, answerClock }
}

/** The clock that runs: until somebody has taken the case on that of acceptance, then that of the answer; null when none does. */
export function runningClock(appeal: Appeal): AppealClock | null {
  if (appeal.status === 'submitted') return appeal.acceptClock
  const working = appeal.status === 'accepted' || appeal.status === 'assigned' || appeal.status === 'reopened'
  return working ? appeal.answerClock : null
}

/** When the owner's silence closes an answered case; null for any other. */
export function confirmBy({ status, answer, confirmDays }: Appeal): EpochMs | null {
  return status === 'answered' && answer ? answer.at + confirmDays * DAY_MS : null
}

/** Marks not passed yet, soonest first; one that comes round again stands there with its next round. */
export function marksAhead(appeal: Appeal): readonly Mark[] {
  const marks = runningClock(appeal)?.marks ?? []
  return marks
    .flatMap((mark) => {
      if (mark.everyMs === null) return appeal.climbed.includes(mark.key) ? [] : [mark]
      const passed = roundOf(appeal, mark)
      return [{ ...mark, key: `${mark.key}:${passed + 1}`, at: mark.at + passed * mark.everyMs }]
    })
    .sort((a, b) => a.at - b.at)
}

/** How often a mark that comes round has been passed. */
function roundOf({ climbed }: Appeal, { key }: Mark): number {
  const last = climbed.find((passed) => passed.startsWith(`${key}:`))
  return last === undefined ? 0 : Number(last.slice(key.length + 1))
}

/** Whether the limit that runs is over. */
export function isLate(appeal: Appeal, now: EpochMs): boolean {
  const clock = runningClock(appeal)
  return clock !== null && now >= clock.by
}
