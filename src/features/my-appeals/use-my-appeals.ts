import type { AppealRow } from '@core/contract/appeals-answers'
import { minutes } from '@core/kit/time'
import { callCloud } from '../../platform/cloud/call-cloud'
import type { Remote } from '../../platform/remote'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'

const RENEW_MS = minutes(1)

export interface MyAppeals {
  readonly rows: readonly AppealRow[]
  readonly followed: readonly AppealRow[]
}

export function useMyAppeals(): Remote<MyAppeals> {
  const remote = useRemote<MyAppeals>(() => callCloud('appeals', 'mine', {}), [])
  usePoll(RENEW_MS, () => remote.status !== 'loading' && remote.reload())
  return remote
}
