import type { EpochMs } from '../kit/time'
import type { WorkCalendar } from '../kit/work-calendar'
import { ENGINE } from '../people/person'
import type { Appeal } from './appeal'
import { confirmBy, marksAhead, recounted, runningClock } from './clocks'
import { silence } from './ending'
import { type AppealNotice, owe, tellHandlers, tellOwner } from './messages'
import type { Mark } from './parts'
import { wakeAt } from './wake-at'

/**
 * Every step the case owes at this instant: limits counted anew where a table has come out, marks passed, the owner's silence. A repeated call
 * with the same instant changes nothing. `calendar` is null where it is not known: nothing is counted anew then.
 */
export function keepTime(appeal: Appeal, now: EpochMs, calendar: WorkCalendar | null): Appeal {
  const due = wakeAt(appeal)
  if (due === null || due > now) return appeal
  return closeSilent(climb(recounted(appeal, calendar), now), now)
}

/** Passes every mark that is due: late or not, each is told once. */
function climb(appeal: Appeal, now: EpochMs): Appeal {
  let climbed = appeal
  // A mark that comes round appears one round behind the other, so a run that is weeks late passes more than one.
  for (;;) {
    const due = marksAhead(climbed).filter(({ at }) => at <= now)
    if (due.length === 0) return climbed
    climbed = due.reduce((soFar, mark) => passed(soFar, mark, now), climbed)
  }
}

function passed(appeal: Appeal, mark: Mark, now: EpochMs): Appeal {
  const round = mark.everyMs === null ? null : mark.key.slice(0, mark.key.lastIndexOf(':') + 1)
  // Only the latest round is kept: a case open for a year must not grow with every week.
  const kept = round === null ? appeal.climbed : appeal.climbed.filter((key) => !key.startsWith(round))
  const noted = { ...appeal, climbed: [...kept, mark.key] }
  return isPointless(appeal, mark, now) ? noted : owe(noted, noticesOf(noted, mark, now))
}

/** A warning after the limit, or a round that the next one has overtaken, says nothing that is not said better. */
function isPointless(appeal: Appeal, { kind, everyMs, at }: Mark, now: EpochMs): boolean {
  const clock = runningClock(appeal)
  if (kind === 'acceptWarned' || kind === 'answerWarned') return clock !== null && now >= clock.by
  return everyMs !== null && now >= at + everyMs
}

function noticesOf(appeal: Appeal, { kind, tell, key }: Mark, now: EpochMs): readonly AppealNotice[] {
  const notice = { kind, at: now, cause: key }
  return tell.flatMap((role): readonly AppealNotice[] => {
    if (role === 'owner') return tellOwner(appeal, notice)
    if (role === 'handler') return tellHandlers(appeal, notice)
    return [{ ...notice, to: role === 'coordinator' ? appeal.coordinator : appeal.secretary }]
  })
}

function closeSilent(appeal: Appeal, now: EpochMs): Appeal {
  const by = confirmBy(appeal)
  if (by === null || by > now) return appeal
  const closed = silence(appeal, { actor: ENGINE, now })
  // The engine only takes steps it has checked; a refusal here would be a bug, and changing nothing is the safe answer to it.
  return closed.ok ? closed.value : appeal
}
