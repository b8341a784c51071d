import type { WorkbenchAnswer } from '@core/contract/duty'
import { callCloud } from '../../platform/cloud/call-cloud'
import type { Remote } from '../../platform/remote'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import { benchPace } from './bench-pace'
import { useBeat } from './use-beat'
import { useOfferAlarm } from './use-offer-alarm'

/** The member's table, kept up to date; sounds for new offers and tells the cloud that somebody is there. */
export function useBench(): Remote<WorkbenchAnswer> {
  const remote = useRemote(() => callCloud('duty', 'workbench', {}), [])
  const bench = remote.status === 'ready' ? remote.data : undefined
  usePoll(benchPace(bench), () => remote.status !== 'loading' && remote.reload())
  useBeat(bench)
  useOfferAlarm(bench?.offers ?? [])
  return remote
}
