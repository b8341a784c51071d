import type { HelpRow } from '@core/contract/help-answers'
import { minutes } from '@core/kit/time'
import { useEffect } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { whenSent } from '../../platform/help/unsent/unsent-request'
import type { Remote } from '../../platform/remote'
import { useLatest } from '../../platform/use-latest'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'

const RENEW_MS = minutes(1)

/** The caller's own requests; what had to wait for the network stands among them as soon as it is in. */
export function useMyHelp(): Remote<readonly HelpRow[]> {
  const remote = useRemote(async () => (await callCloud('help', 'mine', {})).rows, [])
  const reload = useLatest(() => remote.status !== 'loading' && remote.reload())
  useEffect(() => whenSent(() => void reload.current()), [])
  usePoll(RENEW_MS, () => reload.current())
  return remote
}
