import { minutes } from '@core/kit/time'
import type { ActivityView, SignUpView } from '@core/volunteering/activity-view'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import type { Remote } from '../../platform/remote'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'

const RENEW_MS = minutes(1)

export interface Feed {
  readonly activities: readonly ActivityView[]
  /** The caller's own sign-ups, the latest slots first. */
  readonly own: readonly SignUpView[]
}

/** What there is to sign up for, and what the caller has signed up for. */
export function useFeed(): Remote<Feed> {
  const remote = useRemote<Feed>(async () => {
    const [activities, own] = await Promise.all([
      callCloud('volunteering', 'feed', { communityId: COMMUNITY_ID }),
      callCloud('volunteering', 'mine', {}),
    ])
    return { activities, own }
  }, [])
  usePoll(RENEW_MS, () => remote.status !== 'loading' && remote.reload())
  return remote
}
