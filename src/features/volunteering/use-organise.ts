import type { ActivityView } from '@core/volunteering/activity-view'
import { callCloud } from '../../platform/cloud/call-cloud'
import { useAttempt } from '../../platform/use-attempt'
import type { Tell } from '../../platform/use-toast'

/** Letting an activity out, and calling it off; each answers whether it was done. */
export interface OrganiseHands {
  publish(activityId: string): Promise<boolean>
  callOff(activityId: string, reason: string): Promise<boolean>
}

export function useOrganise(reload: () => void, tell: Tell): OrganiseHands {
  const attempt = useAttempt(tell, reload)
  const act = async (ask: () => Promise<ActivityView>, words: string) => {
    const answer = await attempt(ask)
    if (!answer) return false
    tell(words, 'done')
    reload()
    return true
  }
  return {
    publish: (activityId) => act(() => callCloud('volunteering', 'publish', { activityId }), '发布了，大家看得到了'),
    callOff: (activityId, reason) =>
      act(() => callCloud('volunteering', 'callOff', { activityId, reason }), '取消了，报名的人都会收到消息'),
  }
}
