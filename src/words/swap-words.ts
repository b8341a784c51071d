import type { TownDate } from '@core/kit/town-date'
import type { ShiftWords, SwapView } from '@core/roster/swap-view'
import { nearDay } from './shift-words'

/** `林建平想把11月22日周日早班换给您，等您回话。`: to whoever is asked by it. */
export function askSentence(swap: SwapView, today: TownDate, myId: string): string {
  if (swap.toId !== myId) return swapSentence(swap, today)
  const back = swap.inReturn === null ? '' : `，换您的${shiftLine(swap.inReturn, today)}`
  return `${swap.fromName}想把${shiftLine(swap.shift, today)}换给您${back}，等您回话。`
}

/** `林建平想把11月22日周日早班换给姚红，姚红已同意。` */
export function swapSentence(swap: SwapView, today: TownDate): string {
  const { fromName, toName, takenByName, shift, inReturn, state } = swap
  const to = takenByName || toName
  const back = inReturn && `，换${to || '对方'}的${shiftLine(inReturn, today)}`
  const given = to === '' ? `让出${shiftLine(shift, today)}，谁都可以接` : `把${shiftLine(shift, today)}换给${to}`
  const answer = state === 'accepted' ? `，${takenByName}已同意` : state === 'offered' ? '，还没人答应' : ''
  return `${fromName}想${given}${back ?? ''}${answer}。`
}

/** `明天早班`, `11月22日周日晚班`. */
export function shiftLine({ date, bandName }: Pick<ShiftWords, 'date' | 'bandName'>, today: TownDate): string {
  return `${nearDay(date, today)}${bandName}班`
}
