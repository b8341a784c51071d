import type { HelpRow } from '@core/contract/help-answers'
import { minutes } from '@core/kit/time'
import { callCloud } from '../../platform/cloud/call-cloud'
import type { Remote } from '../../platform/remote'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'

const RENEW_MS = minutes(1)

export function useMyHelp(): Remote<readonly HelpRow[]> {
  const remote = useRemote(async () => (await callCloud('help', 'mine', {})).rows, [])
  usePoll(RENEW_MS, () => remote.status !== 'loading' && remote.reload())
  return remote
}
