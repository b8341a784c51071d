import type { ActivityAnswer } from '@core/contract/volunteering-answers'
import { seconds } from '@core/kit/time'
import { callCloud } from '../../platform/cloud/call-cloud'
import type { Remote } from '../../platform/remote'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'

/** Seats go while somebody makes up their mind. */
const RENEW_MS = seconds(20)

/** One activity, and the caller's part in it. */
export function useActivity(activityId: string): Remote<ActivityAnswer> {
  const remote = useRemote(() => callCloud('volunteering', 'activity', { activityId }), [activityId])
  usePoll(RENEW_MS, () => remote.status !== 'loading' && remote.reload())
  return remote
}
