import type { HelpRow } from '@core/contract/help'
import { seconds } from '@core/kit/time'
import { callCloud } from '../../platform/cloud/call-cloud'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import { openRows } from './open-rows'

const RENEW_MS = seconds(30)

/** The caller's requests that still wait for somebody: for a member's step, or for the resident's nod. */
export function useOpenHelp(): readonly HelpRow[] {
  const mine = useRemote(() => callCloud('help', 'mine', {}), [])
  usePoll(RENEW_MS, () => mine.status !== 'loading' && mine.reload())
  return mine.status === 'ready' ? openRows(mine.data.rows) : []
}
