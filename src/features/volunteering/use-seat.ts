import type { ActivityAnswer } from '@core/contract/volunteering-answers'
import type { SignUpView } from '@core/volunteering/activity-view'
import { callCloud } from '../../platform/cloud/call-cloud'
import { useCommunity } from '../../platform/community'
import type { Remote } from '../../platform/remote'
import { askToMessage } from '../../platform/subscriptions/ask-to-message'
import { useAttempt } from '../../platform/use-attempt'
import type { Tell } from '../../platform/use-toast'

/** What the caller can do about a seat; each answers whether it was done. */
export interface SeatHands {
  /** May the reminders be sent? First of all at a tap: WeChat opens its question only straight from one. */
  consent(): Promise<unknown>
  take(activityId: string, slotId: string): Promise<boolean>
  confirm(signUp: SignUpView): Promise<boolean>
  cancel(signUp: SignUpView): Promise<boolean>
}

export function useSeat(remote: Remote<ActivityAnswer>, tell: Tell): SeatHands {
  const community = useCommunity()
  const templates = community.status === 'ready' ? [community.data.templates.progress] : []
  const reload = () => remote.status !== 'loading' && remote.reload()
  const attempt = useAttempt(tell, reload)
  const act = async (ask: () => Promise<SignUpView>) => {
    const answer = await attempt(ask)
    if (!answer) return false
    if (remote.status === 'ready') remote.replace(withOwn(remote.data, answer))
    // The seats beside it have changed as well.
    reload()
    const words = DONE_WORDS[answer.status]
    if (words !== undefined) tell(words, 'done')
    return true
  }
  return {
    consent: () => askToMessage(templates),
    take: (activityId, slotId) => act(() => callCloud('volunteering', 'signUp', { activityId, slotId })),
    confirm: ({ id }) => act(() => callCloud('volunteering', 'confirmSeat', { signUpId: id })),
    cancel: ({ id }) => act(() => callCloud('volunteering', 'cancelSignUp', { signUpId: id, reason: '' })),
  }
}

const DONE_WORDS: Readonly<Partial<Record<SignUpView['status'], string>>> = {
  signedUp: '报上名了，谢谢您',
  waiting: '替您排上了',
  confirmed: '说好了，到时候见',
  cancelled: '取消了，名额给下一位',
}

function withOwn({ activity, own }: ActivityAnswer, changed: SignUpView): ActivityAnswer {
  return { activity, own: [...own.filter(({ id }) => id !== changed.id), changed] }
}
