import type { AppealRow } from '@core/contract/appeals-answers'
import type { EpochMs } from '@core/kit/time'
import { limitWords } from '../../words/appeal-words'
import { dayClock } from '../../words/day-words'

const DOORS: Readonly<Record<AppealRow['door'], string>> = {
  app: '手机',
  letter: '信箱',
  hotline: '热线',
  reception: '接待室',
}

const DECIDING = { decline: '等人定不受理', extension: '等人定延期' } as const

/** Under a line of the list: its door and time, the limit that runs, who has it, and what waits for somebody's word. */
export function lineNote(row: AppealRow, now: EpochMs): string {
  const limit = limitWords(row)
  return [
    `${DOORS[row.door]} ${dayClock(row.startedAt, now)}`,
    limit === '' ? '' : `最晚 ${limit}`,
    row.handlerName,
    row.anonymous ? '匿名' : '',
    row.supervised ? '书记督办' : '',
    row.urges > 0 ? `催过 ${row.urges} 次` : '',
    row.toDecide === null ? '' : DECIDING[row.toDecide],
    row.toModerate ? '有话或照片要核对' : '',
    callWords(row),
  ]
    .filter(Boolean)
    .join('，')
}

/** Of a case that was merged it is the other one that has ended. */
function callWords({ toCallBack, status }: AppealRow): string {
  if (!toCallBack) return ''
  return status === 'merged' ? '并入的那件有了结果，要打电话告诉居民' : '要打电话回访'
}
