import type { PointsAnswer } from '@core/contract/volunteering-answers'
import { minutes } from '@core/kit/time'
import type { ServiceRecord } from '@core/volunteering/record'
import { callCloud } from '../../platform/cloud/call-cloud'
import type { Remote } from '../../platform/remote'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'

const RENEW_MS = minutes(1)

export interface OwnRecord {
  readonly record: ServiceRecord
  readonly points: PointsAnswer
}

/** What the caller has done, and the points it came to. */
export function useRecord(): Remote<OwnRecord> {
  const remote = useRemote<OwnRecord>(async () => {
    const [record, points] = await Promise.all([
      callCloud('volunteering', 'record', {}),
      callCloud('volunteering', 'points', {}),
    ])
    return { record, points }
  }, [])
  usePoll(RENEW_MS, () => remote.status !== 'loading' && remote.reload())
  return remote
}
