import type { CodeAnswer } from '@core/contract/volunteering-answers'
import { type DurationMs, seconds } from '@core/kit/time'
import { callCloud } from '../../platform/cloud/call-cloud'
import { serverNow } from '../../platform/cloud/server-clock'
import type { Remote } from '../../platform/remote'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import { useServerNow } from '../../platform/use-server-now'

/** A code counts half a minute longer than it is shown: looked at this often, it is never shown when it counts no more. */
const LOOK_MS: DurationMs = seconds(5)

/** Beyond this a code that was not replaced is good for nobody. */
const GRACE_MS: DurationMs = seconds(30)

/** The code of a slot as it is now; `over` when no newer one could be had and this one counts no more. */
export function useRotatingCode(
  activityId: string,
  slotId: string,
): { readonly remote: Remote<CodeAnswer>; readonly over: boolean } {
  const remote = useRemote(() => callCloud('volunteering', 'code', { activityId, slotId }), [activityId, slotId])
  const now = useServerNow(LOOK_MS)
  usePoll(LOOK_MS, () => {
    // Also one that could not be had: people stand in line, and nobody looks at the organiser's screen but them.
    if (remote.status === 'failed' || (remote.status === 'ready' && remote.data.until <= serverNow())) remote.reload()
  })
  const over = remote.status === 'ready' && remote.stale && remote.data.until + GRACE_MS <= now
  return { remote, over }
}
