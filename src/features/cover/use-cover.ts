import type { CoverAnswer } from '@core/contract/duty'
import { minutes } from '@core/kit/time'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import type { Remote } from '../../platform/remote'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'

const RENEW_MS = minutes(1)

/** How many are on duty, and how far the nearest is from a building. */
export function useCover(buildingId: string | null): Remote<CoverAnswer> {
  const cover = useRemote(() => callCloud('duty', 'cover', { communityId: COMMUNITY_ID, buildingId }), [buildingId])
  usePoll(RENEW_MS, () => cover.status !== 'loading' && cover.reload())
  return cover
}
