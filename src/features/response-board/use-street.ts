import type { Period } from '@core/board/period'
import type { StreetBoard } from '@core/contract/board'
import { type DurationMs, minutes } from '@core/kit/time'
import { callCloud } from '../../platform/cloud/call-cloud'
import type { Remote } from '../../platform/remote'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'

/** The days are counted anew as often. */
const RENEW_MS: DurationMs = minutes(1)

/** A street's communities beside each other, kept up to date while somebody looks. */
export function useStreet(period: Period): Remote<StreetBoard> {
  const remote = useRemote(() => callCloud('board', 'street', { period }), [JSON.stringify(period)])
  usePoll(RENEW_MS, () => remote.status !== 'loading' && remote.reload())
  return remote
}
