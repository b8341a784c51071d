import type { ShiftRow } from '@core/contract/roster'
import type { EpochMs } from '@core/kit/time'
import type { TownDate } from '@core/kit/town-date'
import type { SwapView } from '@core/roster/swap-view'
import { leadWords, nearDay, shiftHours } from '../../words/shift-words'
import { shiftLine } from '../../words/swap-words'

/** `明天午班 13–18`. */
export function shiftTitle(shift: Pick<ShiftRow, 'date' | 'bandName' | 'from' | 'to'>, today: TownDate): string {
  return `${nearDay(shift.date, today)}${shift.bandName}班 ${shiftHours(shift)}`
}

/** `清河里 18–22 点，缺 1 人`: a shift that is still open. */
export function openNote({
  postName,
  missing,
  from,
  to,
}: Pick<ShiftRow, 'postName' | 'missing' | 'from' | 'to'>): string {
  return `${postName} ${shiftHours({ from, to })} 点，缺 ${missing} 人`
}

/** `桐南苑，和钱志刚一起`, `夜间备勤，还缺 1 人`. */
export function shiftNote({
  postName,
  withNames,
  missing,
}: Pick<ShiftRow, 'postName' | 'withNames' | 'missing'>): string {
  const company = withNames.length > 0 ? `和${withNames.join('、')}一起` : missing > 0 ? '' : '就您一位'
  return [postName, company, missing > 0 && `还缺 ${missing} 人`].filter(Boolean).join('，')
}

/** Why nothing more can be asked for a shift just now; undefined while it can. */
export function settledWords({ swapId, onLeave }: Pick<ShiftRow, 'swapId' | 'onLeave'>): string | undefined {
  if (swapId !== null) return '正在调班，还没定。没换成之前班还是您的，答复看下面“调班的事”'
  return onLeave ? '这个班您请了假' : undefined
}

/** How near a shift is: `正在班上`, `还有 3 小时 34 分`. */
export function shiftLead({ from, to }: Pick<ShiftRow, 'from' | 'to'>, now: EpochMs): string {
  if (now >= to) return '刚下班'
  return now >= from ? '正在班上' : leadWords(from, now)
}

/** Whether somebody is asked by a swap and has not answered. */
export function asksMe(swap: SwapView, myId: string): boolean {
  return swap.state === 'offered' && swap.fromId !== myId && (swap.toId === null || swap.toId === myId)
}

/** What became of one's answer at once: where the rules let swaps pass by themselves, nobody has to agree any more. */
export function answeredWords(accept: boolean, swap: Pick<SwapView, 'state'> | undefined): string {
  if (!accept) return '知道了，已经告诉对方'
  return swap?.state === 'done' ? '换好了，这个班归您了，别忘了来' : '答应了，等值班长同意'
}

interface Reader {
  readonly myId: string
  readonly today: TownDate
  /** The reader's own shifts to come. */
  readonly shifts: readonly Pick<ShiftRow, 'slot' | 'date' | 'bandName' | 'from' | 'to'>[]
}

/** What came of one's own wish, and whose the shift is now. */
export function swapNews(swap: SwapView, reader: Reader): string {
  const shift = shiftLine(swap.shift, reader.today)
  return swap.fromId === reader.myId ? offererNews(swap, shift, stillOnThatDay(swap, reader)) : takerNews(swap, shift)
}

/** `，那天还有晚班 18–22`: one shift less is not a day off. */
function stillOnThatDay({ shift }: SwapView, { shifts }: Reader): string {
  const left = shifts.filter(({ slot, date }) => date === shift.date && slot !== shift.slot)
  if (left.length === 0) return ''
  return `，那天还有${left.map((one) => `${one.bandName}班 ${shiftHours(one)}`).join('、')}`
}

function offererNews({ state, toName, takenByName, reason }: SwapView, shift: string, left: string): string {
  const news: Readonly<Record<SwapView['state'], string>> = {
    offered: `${shift}，等${toName === '' ? '人接' : `${toName}答应`}。没换成之前还是您的`,
    accepted: `${shift}，${takenByName}答应了，等值班长同意`,
    done: `${shift}换给${takenByName}了，这个班您不用来${left}`,
    refused: `${shift}没换成${reason === '' ? '' : `：${reason}`}，班还是您的`,
    withdrawn: `${shift}您收回了，班还是您的`,
    expired: `${shift}${takenByName === '' ? '没人接' : `${takenByName}答应了，没等到值班长同意`}，班还是您的`,
    overtaken: `${shift}的班表改过了，没换成，以您的班次为准`,
  }
  return news[state]
}

function takerNews({ state, fromName }: SwapView, shift: string): string {
  const news: Readonly<Record<SwapView['state'], string>> = {
    offered: `${fromName}想把${shift}换给您`,
    accepted: `您答应替${fromName}上${shift}，等值班长同意`,
    done: `${fromName}的${shift}归您了，别忘了来`,
    refused: `${fromName}的${shift}没换成，这个班您不用来`,
    withdrawn: `${fromName}收回了${shift}，这个班您不用来`,
    expired: `${fromName}的${shift}过了时候，这个班您不用来`,
    overtaken: `${fromName}的${shift}班表改过了，没换成，以您的班次为准`,
  }
  return news[state]
}
