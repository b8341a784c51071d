import type { EpochMs } from '@core/kit/time'
import { minutes } from '@core/kit/time'
import { View } from '@tarojs/components'
import { callCloud } from '../../platform/cloud/call-cloud'
import { openPage } from '../../platform/navigation'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import { SmallButton } from '../../ui/button/small-button'
import { Notice } from '../../ui/notice/notice'
import { Text } from '../../ui/text/text'
import { dueLine, isDue } from './handover-words'
import './handover-line.scss'

const RENEW_MS = minutes(1)

/** A change of coordinators that is due, as one line on a desk with the way to where it is done; nothing while none is. */
export function HandoverLine({ now }: { readonly now: EpochMs }) {
  const remote = useRemote(async () => (await callCloud('roster', 'handover', {})).handover, [])
  usePoll(RENEW_MS, () => remote.status !== 'loading' && remote.reload())
  const handover = remote.status === 'ready' ? remote.data : null
  if (!handover || !isDue(handover, now)) return null
  return (
    <Notice tone='gold' icon='handoff'>
      <View className='handover-line'>
        <Text>{dueLine(handover)}</Text>
        <SmallButton label='去交接班' onPress={() => openPage('shifts')} />
      </View>
    </Notice>
  )
}
