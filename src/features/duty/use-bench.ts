import type { WorkbenchAnswer } from '@core/contract/duty'
import { tableStamp } from '@core/duty/table-stamp'
import { callCloud } from '../../platform/cloud/call-cloud'
import type { Ready, Remote } from '../../platform/remote'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import { benchPace } from './bench-pace'
import { useBeat } from './use-beat'
import { useOfferAlarm } from './use-offer-alarm'

/** The member's table, kept up to date; sounds for new offers and tells the cloud that somebody is there. */
export function useBench(): Remote<WorkbenchAnswer> {
  const remote = useRemote(() => callCloud('duty', 'workbench', {}), [])
  const bench = remote.status === 'ready' ? remote.data : undefined
  usePoll(benchPace(bench), () => {
    if (remote.status === 'failed') remote.reload()
    else if (remote.status === 'ready') void reloadWhenChanged(remote)
  })
  useBeat(bench)
  useOfferAlarm(bench?.offers ?? [])
  return remote
}

/** A glance is one read; only a changed table is loaded again. A glance that fails is the table's to tell. */
async function reloadWhenChanged({ data, reload }: Ready<WorkbenchAnswer>): Promise<void> {
  const known = tableStamp([...data.offers, ...(data.task ? [data.task] : []), ...data.also])
  const { stamp } = await callCloud('duty', 'glance', {}).catch(() => ({ stamp: null }))
  if (stamp !== known) reload()
}
