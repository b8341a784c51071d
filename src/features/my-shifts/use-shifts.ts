import type { MyShiftsAnswer } from '@core/contract/roster'
import { minutes } from '@core/kit/time'
import { callCloud } from '../../platform/cloud/call-cloud'
import type { Remote } from '../../platform/remote'
import { useAttempt } from '../../platform/use-attempt'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import type { Tell } from '../../platform/use-toast'
import { answeredWords } from './shift-notes'

/** A colleague's answer may come at any time, and nothing here is lost by a minute. */
const RENEW_MS = minutes(1)

interface Offer {
  readonly slot: string
  readonly toId: string | null
  readonly inReturn: string | null
  readonly note: string
}

export interface ShiftHands {
  /** Each answers whether it got through. */
  offer(offer: Offer): Promise<boolean>
  answer(swap: SwapRef, accept: boolean): Promise<boolean>
  withdraw(swap: SwapRef): Promise<boolean>
  signUp(slot: string): Promise<boolean>
  askLeave(leave: { readonly from: number; readonly to: number; readonly reason: string }): Promise<boolean>
  cancelLeave(leaveId: string): Promise<boolean>
}

interface SwapRef {
  readonly id: string
  readonly monday: string
}

/** One's own shifts, and everything one may do about them. */
export function useShifts(tell: Tell): { readonly remote: Remote<MyShiftsAnswer>; readonly hands: ShiftHands } {
  const remote = useRemote(() => callCloud('roster', 'myShifts', {}), [])
  const reload = () => remote.status !== 'loading' && remote.reload()
  usePoll(RENEW_MS, reload)
  const attempt = useAttempt(tell, reload)
  const act: Act = async (move, words) => {
    const answer = await attempt(move)
    if (!answer) return false
    if (remote.status === 'ready') remote.replace(answer)
    tell(typeof words === 'string' ? words : words(answer), 'done')
    return true
  }
  return { remote, hands: handsOf(act) }
}

type Act = (
  move: () => Promise<MyShiftsAnswer>,
  words: string | ((answer: MyShiftsAnswer) => string),
) => Promise<boolean>

function handsOf(act: Act): ShiftHands {
  return {
    offer: (offer) =>
      act(() => callCloud('roster', 'offerSwap', offer), '问出去了，有人答应就通知您。没换成之前，班还是您的'),
    answer: ({ id, monday }, accept) =>
      act(
        () => callCloud('roster', 'answerSwap', { monday, swapId: id, accept, reason: accept ? '' : '那天来不了' }),
        ({ swaps }) =>
          answeredWords(
            accept,
            swaps.find((swap) => swap.id === id),
          ),
      ),
    withdraw: ({ id, monday }) =>
      act(() => callCloud('roster', 'withdrawSwap', { monday, swapId: id }), '收回了，这个班还是您的'),
    signUp: (slot) => act(() => callCloud('roster', 'signUp', { slot }), '报上名了，谢谢您'),
    askLeave: (leave) => act(() => callCloud('roster', 'askLeave', leave), '请好假了，值班长会安排别人'),
    cancelLeave: (leaveId) => act(() => callCloud('roster', 'cancelLeave', { leaveId }), '销假了'),
  }
}
