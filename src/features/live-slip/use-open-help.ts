import type { HelpRow } from '@core/contract/help'
import { seconds } from '@core/kit/time'
import { useEffect, useRef } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { whenSent } from '../../platform/help/unsent/unsent-request'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import { openRows } from './open-rows'

const RENEW_MS = seconds(30)

interface OpenHelp {
  /** Requests of the caller that still wait for somebody: for a member's step, or for the resident's nod. */
  readonly rows: readonly HelpRow[]
  /** Nothing has been heard yet, so that there may be some all the same. */
  readonly waits: boolean
}

export function useOpenHelp(): OpenHelp {
  const mine = useRemote(() => callCloud('help', 'mine', {}), [])
  const reload = useRef<() => unknown>(() => undefined)
  reload.current = () => mine.status !== 'loading' && mine.reload()
  // What had to wait for the network is a case as soon as it is in.
  useEffect(() => whenSent(() => void reload.current()), [])
  usePoll(RENEW_MS, () => reload.current())
  return { rows: mine.status === 'ready' ? openRows(mine.data.rows) : [], waits: mine.status === 'loading' }
}
