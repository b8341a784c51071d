import type { DeskRow } from '@core/contract/desk'
import { seconds } from '@core/kit/time'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import type { Remote } from '../../platform/remote'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'

const RENEW_MS = seconds(15)

/** What this operator filed today, newest first. */
export function useToday(): Remote<readonly DeskRow[]> {
  const remote = useRemote(async () => (await callCloud('desk', 'mine', { communityId: COMMUNITY_ID })).rows, [])
  usePoll(RENEW_MS, () => remote.status !== 'loading' && remote.reload())
  return remote
}
