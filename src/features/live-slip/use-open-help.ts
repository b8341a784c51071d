import type { HelpRow } from '@core/contract/help-answers'
import { seconds } from '@core/kit/time'
import { useEffect, useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { whenSent } from '../../platform/help/unsent/unsent-request'
import { remember, remembered } from '../../platform/storage'
import { useLatest } from '../../platform/use-latest'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import { openRows } from './open-rows'

const KEY = 'hasOpenHelp'

const RENEW_MS = seconds(30)

interface OpenHelp {
  /** Requests of the caller that still wait for somebody: for a member's step, or for the resident's nod. */
  readonly rows: readonly HelpRow[]
  /** Nothing has been heard yet, and there may be some: this phone had one when it last heard, or never heard. */
  readonly waits: boolean
}

export function useOpenHelp(): OpenHelp {
  const mine = useRemote(() => callCloud('help', 'mine', {}), [])
  const [mayHave] = useState(() => remembered<boolean>(KEY) !== false)
  const reload = useLatest(() => mine.status !== 'loading' && mine.reload())
  // What had to wait for the network is a case as soon as it is in.
  useEffect(() => whenSent(() => void reload.current()), [])
  usePoll(RENEW_MS, () => reload.current())
  const rows = mine.status === 'ready' ? openRows(mine.data.rows) : undefined
  const some = rows && rows.length > 0
  useEffect(() => {
    if (some !== undefined) remember(KEY, some)
  }, [some])
  return { rows: rows ?? [], waits: mine.status === 'loading' && mayHave }
}
