import { type Appeal, isOpen, outcomeOf, priorityOf } from '../../../core/appeals/appeal'
import type { AppealView } from '../../../core/appeals/appeal-view'
import { confirmBy, isLate } from '../../../core/appeals/clocks'
import { photosIn } from '../../../core/appeals/content-moves'
import type { Hand } from '../../../core/appeals/lifecycle'
import { isToCallBack, viewOf } from '../../../core/appeals/views'
import { awaitsWord } from '../../../core/content/photo'
import type { AppealRow } from '../../../core/contract/appeals-answers'
import type { EpochMs } from '../../../core/kit/time'
import { AppError } from '../app-error'

/** The case as this hand may see it, and where a merged one goes on by now. Fails with NOT_FOUND for a stranger. */
export function answerTo(appeal: Appeal, hand: Hand, into: Appeal | null = null): AppealView {
  const view = viewOf(appeal, hand, into)
  if (!view) throw new AppError('NOT_FOUND')
  return view
}

/** One line of a list; no name of the owner's side, no number, no word that somebody wrote. */
export function rowOf(appeal: Appeal, now: EpochMs, into: Appeal | null = null): AppealRow {
  const { id, number, version, status, door, category, anonymous, startedAt, closedAt } = appeal
  const { acceptClock, answerClock, place, assignee, followers, urgedAt, supervised, publicRecord } = appeal
  return {
    ...{ id, number, version, status, door, category, anonymous, startedAt, closedAt },
    outcome: outcomeOf(appeal),
    acceptBy: acceptClock.by,
    answerBy: answerClock.by,
    answerByCertain: answerClock.certain,
    confirmBy: confirmBy(appeal),
    followers: followers.length,
    urges: urgedAt.length,
    priority: priorityOf(appeal),
    buildingName: place?.buildingName ?? '',
    zoneId: place?.zoneId ?? null,
    handlerName: assignee?.kind === 'person' ? '' : (assignee?.name ?? ''),
    late: isLate(appeal, now),
    supervised: supervised !== null,
    toDecide: toDecide(appeal),
    toModerate:
      appeal.held.some(({ state }) => state === 'held') || photosIn(appeal).some((one) => awaitsWord(one, now)),
    toCallBack: isToCallBack(appeal, into),
    publishedAt: publicRecord?.at ?? null,
  }
}

function toDecide(appeal: Appeal): AppealRow['toDecide'] {
  if (!isOpen(appeal)) return null
  if (appeal.declining) return 'decline'
  return appeal.extending ? 'extension' : null
}
