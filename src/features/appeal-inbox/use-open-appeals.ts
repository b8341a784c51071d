import type { AppealRow } from '@core/contract/appeals-answers'
import { seconds } from '@core/kit/time'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import type { Remote } from '../../platform/remote'
import { drawerOf, useKept } from '../../platform/use-kept'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import { APPEAL_FILTERS, type AppealFilter } from './filters'

const RENEW_MS = seconds(30)

/** Every case of the community that is open or waits for its owner's word, most pressing first. */
export function useOpenAppeals(): Remote<readonly AppealRow[]> {
  const remote = useRemote<readonly AppealRow[]>(
    async () => (await callCloud('appeals', 'open', { communityId: COMMUNITY_ID })).rows,
    [],
  )
  usePoll(RENEW_MS, () => remote.status !== 'loading' && remote.reload())
  return remote
}

/** What the caller has to handle. */
export function useHandledAppeals(): Remote<readonly AppealRow[]> {
  const remote = useRemote<readonly AppealRow[]>(async () => (await callCloud('appeals', 'handled', {})).rows, [])
  usePoll(RENEW_MS, () => remote.status !== 'loading' && remote.reload())
  return remote
}

/** The filter somebody works with is still chosen the next morning. */
export function useAppealFilter(): readonly [AppealFilter, (filter: AppealFilter) => void] {
  const { value, change } = useKept<AppealFilter>(drawerOf('appeal-filter'))
  const known = APPEAL_FILTERS.some(({ id }) => id === value) ? value : undefined
  return [known ?? 'all', (filter) => change(() => filter)]
}
