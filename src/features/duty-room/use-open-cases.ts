import type { HelpRow } from '@core/contract/help'
import { type DurationMs, seconds } from '@core/kit/time'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import type { Remote } from '../../platform/remote'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'

const RENEW_MS: DurationMs = seconds(5)

/** Every open case of the community, kept up to date while somebody looks. */
export function useOpenCases(): Remote<readonly HelpRow[]> {
  const remote = useRemote(async () => (await callCloud('help', 'open', { communityId: COMMUNITY_ID })).rows, [])
  usePoll(RENEW_MS, () => remote.status !== 'loading' && remote.reload())
  return remote
}
