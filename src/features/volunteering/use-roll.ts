import type { RollAnswer } from '@core/contract/volunteering-answers'
import { seconds } from '@core/kit/time'
import type { RollView, SignUpView } from '@core/volunteering/activity-view'
import { callCloud } from '../../platform/cloud/call-cloud'
import type { Remote } from '../../platform/remote'
import { useAttempt } from '../../platform/use-attempt'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import type { Tell } from '../../platform/use-toast'

/** People arrive one after the other. */
const RENEW_MS = seconds(10)

/** What an organiser and a supervisor do about one sign-up; each answers whether it was done. */
export interface RollHands {
  checkIn(one: RollView): Promise<boolean>
  checkOut(one: RollView): Promise<boolean>
  confirmHours(one: RollView): Promise<boolean>
  approveHours(one: RollView): Promise<boolean>
  enterHours(one: RollView, minutes: number, reason: string): Promise<boolean>
  revokeHours(one: RollView, reason: string): Promise<boolean>
  cancel(one: RollView, reason: string): Promise<boolean>
}

const PROOF = { by: 'organiser' } as const

/** Everybody who signed up for an activity, and the hands of whoever looks after it. */
export function useRoll(activityId: string, tell: Tell): { readonly remote: Remote<RollAnswer>; hands: RollHands } {
  const remote = useRemote(() => callCloud('volunteering', 'roll', { activityId }), [activityId])
  const reload = () => remote.status !== 'loading' && remote.reload()
  usePoll(RENEW_MS, reload)
  const attempt = useAttempt(tell, reload)
  const act = async (ask: () => Promise<SignUpView>, words: string) => {
    const answer = await attempt(ask)
    if (!answer) return false
    tell(words, 'done')
    reload()
    return true
  }
  return { remote, hands: handsOf(act) }
}

function handsOf(act: (ask: () => Promise<SignUpView>, words: string) => Promise<boolean>): RollHands {
  return {
    checkIn: ({ id: signUpId, name }) =>
      act(() => callCloud('volunteering', 'checkIn', { signUpId, proof: PROOF }), `替${name}签到了`),
    checkOut: ({ id: signUpId, name }) =>
      act(() => callCloud('volunteering', 'checkOut', { signUpId, proof: PROOF }), `替${name}签退了`),
    confirmHours: ({ id: signUpId, name }) =>
      act(() => callCloud('volunteering', 'confirmHours', { signUpId }), `${name}的时长确认了`),
    approveHours: ({ id: signUpId, name }) =>
      act(() => callCloud('volunteering', 'approveHours', { signUpId }), `${name}的补记核过了`),
    enterHours: ({ id: signUpId }, minutes, reason) =>
      act(() => callCloud('volunteering', 'enterHours', { signUpId, minutes, reason }), '补记了，等另一位核对'),
    revokeHours: ({ id: signUpId, name }, reason) =>
      act(() => callCloud('volunteering', 'revokeHours', { signUpId, reason }), `${name}的时长收回了`),
    cancel: ({ id: signUpId, name }, reason) =>
      act(() => callCloud('volunteering', 'cancelSignUp', { signUpId, reason }), `取消了，消息发给${name}了`),
  }
}
