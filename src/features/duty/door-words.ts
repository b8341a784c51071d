import type { WorkbenchAnswer } from '@core/contract/duty'
import type { HelpAnswer, HelpRow } from '@core/contract/help-answers'
import { CATEGORY_WORDS } from '@core/help/categories'
import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import { spotWords } from '../../words/place-words'
import { beThereWords } from '../../words/step-words'
import { ownArrivedAt } from './own-arrival'

/** What waits on the member's table, most pressing first, as one line at its door. */
export function benchNote(
  bench: Pick<WorkbenchAnswer, 'offers' | 'task' | 'onDuty'> | undefined,
  now: EpochMs,
): string {
  if (!bench) return '上岗、接单、报到都在这里'
  const [offer] = bench.offers
  const { task } = bench
  if (task?.questionBy) return '还能到吗？请马上回话'
  if (task) return `${spotWords(task.place)}，${dueNext(task, now)}`
  if (offer) return `新求助找您：${CATEGORY_WORDS[offer.category]}，${spotWords(offer.place)}`
  return bench.onDuty ? '正在值班，有求助会响' : '没上岗，打开开关才收得到求助'
}

function dueNext(task: HelpAnswer, now: EpochMs): string {
  if (ownArrivedAt(task) === null) return task.arrivedAt === null ? beThereWords(task.arriveBy, now) : '快去搭把手'
  return now > task.settleBy ? '已经晚了，请尽快办好' : `最晚 ${clockTime(task.settleBy)} 办好`
}

/** How many cases are open and how many of them nobody has; for those who oversee. */
export function openNote(rows: readonly Pick<HelpRow, 'status'>[] | undefined): string {
  if (!rows) return '看每一件办到哪了'
  if (rows.length === 0) return '现在没有求助'
  const untaken = rows.filter((row) => row.status === 'waiting').length
  return untaken === 0 ? `${rows.length} 件，都有人在办` : `${rows.length} 件，${untaken} 件还没人接`
}
