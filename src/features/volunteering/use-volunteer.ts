import type { VolunteerAnswer } from '@core/contract/volunteering-answers'
import { callCloud } from '../../platform/cloud/call-cloud'
import type { Remote } from '../../platform/remote'
import { useAttempt } from '../../platform/use-attempt'
import { useRemote } from '../../platform/use-remote'
import type { Tell } from '../../platform/use-toast'

/** What somebody says they can do, and where they stand as a matter of course. */
export interface Said {
  readonly skills: readonly string[]
  readonly postIds: readonly string[]
}

export interface VolunteerHands {
  readonly remote: Remote<VolunteerAnswer>
  say(said: Said): Promise<boolean>
}

export function useVolunteer(tell: Tell): VolunteerHands {
  const remote = useRemote(() => callCloud('volunteering', 'volunteer', {}), [])
  const attempt = useAttempt(tell, () => remote.status !== 'loading' && remote.reload())
  return {
    remote,
    async say({ skills, postIds }) {
      const input = { skills: [...skills], postIds: [...postIds] }
      const answer = await attempt(() => callCloud('volunteering', 'saveVolunteer', input))
      if (!answer) return false
      if (remote.status === 'ready') remote.replace(answer)
      tell('记下了，谢谢您', 'done')
      return true
    },
  }
}
