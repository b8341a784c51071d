import { seconds } from '@core/kit/time'
import { callCloud } from '../../platform/cloud/call-cloud'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import { liveRow } from './live-row'

const RENEW_MS = seconds(30)

/** The id of the request that still waits for somebody: for a member's step, or for the resident's nod. */
export function useOpenHelpId(): string | null {
  const mine = useRemote(() => callCloud('help', 'mine', {}), [])
  usePoll(RENEW_MS, () => mine.status !== 'loading' && mine.reload())
  return mine.status === 'ready' ? (liveRow(mine.data.rows)?.id ?? null) : null
}
