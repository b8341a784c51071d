import { rankZones } from '../../core/board/figure'
import { monthBefore, monthDays } from '../../core/board/month'
import { reportOf } from '../../core/board/report'
import { boardContract } from '../../core/contract/board'
import { AppError } from '../_shared/app-error'
import { talliesOf } from '../_shared/board/tallies-of'
import { operation } from '../_shared/operation'
import { appealFiguresIn } from './appeal-figures-in'
import { figuresIn } from './board'
import { boardViewer } from './board-viewer'
import { workbookOf } from './workbook'

/** One month, the same figures as the board's, to read and to keep. Fails with NOT_YOURS and INVALID_INPUT. */
export const report = operation(boardContract.report, async ({ communityId, month }, context) => {
  await boardViewer(communityId, context)
  const days = monthDays(month, context.now)
  if (!days) throw new AppError('INVALID_INPUT', 'no such month', ['month'])
  const before = monthBefore(days)
  const [{ name, zones }, tallies] = await Promise.all([
    context.communities.get(communityId),
    talliesOf(context).within(communityId, { from: before.from, to: days.to }),
  ])
  const file = await workbookOf(reportOf(tallies, days, zones))
  const zoneIds = zones.map(({ id }) => id)
  return {
    figures: figuresIn(tallies, { days, before, zoneId: null }),
    appeals: appealFiguresIn(tallies, { days, before, zoneId: null }),
    zones: rankZones(tallies, days, zoneIds),
    fileName: `${name} ${month} 月报.xlsx`,
    file: file.toString('base64'),
  }
})
