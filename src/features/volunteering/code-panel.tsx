import type { EpochMs } from '@core/kit/time'
import type { SlotView } from '@core/volunteering/activity-view'
import { Image, View } from '@tarojs/components'
import { useMemo } from 'react'
import { Card } from '../../ui/card/card'
import { role } from '../../ui/pressable/aria'
import { RemoteView } from '../../ui/remote-view/remote-view'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { Text } from '../../ui/text/text'
import { dayClock } from '../../words/day-words'
import { codePicture } from './code-picture'
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
        <View className='code-panel__paper' aria-label='签到码' {...role('img')}>
          <RemoteView remote={remote} loading={<Skeleton shape='box' />}>
            {({ data }) => <Drawn text={data.text} />}
          </RemoteView>
        </View>
        <Text className='muted' aria-live='polite'>
          {over ? '网断了，码换不了。先替来的人点签到' : '半分钟换一个，拍下来转发的不算'}
        </Text>
      </View>
    </Card>
  )
}

// In a browser the img itself lies inside, and an img without words is read out by its address. The box around it is named.
const SILENT = process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: '' } } : { 'aria-hidden': true as const }

function Drawn({ text }: { readonly text: string }) {
  const picture = useMemo(() => codePicture(text), [text])
  return (
    <View className='code-panel__square'>
      <Image className='code-panel__code' src={picture} mode='scaleToFill' {...SILENT} />
    </View>
  )
}
