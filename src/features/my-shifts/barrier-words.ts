import type { OwnSwap } from '@core/contract/roster'
import type { TownDate } from '@core/kit/town-date'
import { shiftHours } from '../../words/shift-words'
import { shiftLine } from '../../words/swap-words'

type Asked = Pick<OwnSwap, 'barrier' | 'fromName' | 'inReturn'>

/** The one reason why a yes would be refused, and what could be done about it; undefined when it would not. */
export function barrierWords({ barrier, fromName, inReturn }: Asked, today: TownDate): string | undefined {
  if (barrier === null) return undefined
  const { code, other } = barrier
  if (code === 'OVERLAP') {
    const own = other ? `${other.postName}${shiftLine(other, today)} ${shiftHours(other)}` : '别的班'
    return `您那时要上${own}，这个班接不了`
  }
  if (code === 'TWICE') return '这个班您本来就在，换不成'
  if (code === 'ON_LEAVE') return '您那时请了假，接不了。来得了就先销假'
  if (code === 'THEY_CANNOT' && inReturn) return `${fromName}上不了您的${shiftLine(inReturn, today)}，换不成`
  return '这个岗位要的身份您没有，接不了'
}
