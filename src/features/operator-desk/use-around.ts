import type { AroundAnswer } from '@core/contract/desk'
import type { Category } from '@core/help/categories'
import { seconds } from '@core/kit/time'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'

/** People walk while a call lasts. */
const RENEW_MS = seconds(15)

/** Who could come, and whether the trouble is known; undefined until a building is named. */
export function useAround(buildingId: string | null, category: Category | null): AroundAnswer | undefined {
  const remote = useRemote(
    async () =>
      buildingId === null
        ? undefined
        : callCloud('desk', 'around', { communityId: COMMUNITY_ID, buildingId, category }),
    [buildingId, category],
  )
  usePoll(buildingId === null ? null : RENEW_MS, () => remote.status === 'ready' && remote.reload())
  return remote.status === 'ready' ? remote.data : undefined
}
