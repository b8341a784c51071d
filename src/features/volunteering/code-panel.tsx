import type { EpochMs } from '@core/kit/time'
import type { SlotView } from '@core/volunteering/activity-view'
import { View } from '@tarojs/components'
import { Card } from '../../ui/card/card'
import { RemoteView } from '../../ui/remote-view/remote-view'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { Text } from '../../ui/text/text'
import { dayClock } from '../../words/day-words'
import { CodePaper } from './code-paper'
import { isCheckOutTime } from './presence-time'
import { useRotatingCode } from './use-rotating-code'
import './code-panel.scss'

interface CodePanelProps {
  readonly activityId: string
  readonly slot: SlotView
  readonly now: EpochMs
}

/** What the organiser holds out: everybody who comes or goes scans it. Before its time, when that will be. */
export function CodePanel({ activityId, slot, now }: CodePanelProps) {
  if (isCheckOutTime(slot, now)) return <LiveCode activityId={activityId} slotId={slot.id} />
  if (now >= slot.to) return null
  return (
    <Card tone='sunken'>
      <Text>{dayClock(slot.from, now)} 开始。提前半小时，这里出签到码，给来的人扫。</Text>
    </Card>
  )
}

function LiveCode({ activityId, slotId }: { readonly activityId: string; readonly slotId: string }) {
  const { remote, over } = useRotatingCode(activityId, slotId)
  return (
    <Card>
      <View className='code-panel'>
        <Text className='code-panel__title'>来的、走的，都扫这个码</Text>
        <RemoteView remote={remote} loading={<Skeleton shape='box' />}>
          {({ data }) => <CodePaper text={data.text} spoken='签到码' />}
        </RemoteView>
        <Text className='muted' aria-live='polite'>
          {over ? '网断了，码换不了。先替来的人点签到' : '半分钟换一个，拍下来转发的不算'}
        </Text>
      </View>
    </Card>
  )
}
