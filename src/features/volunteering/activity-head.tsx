import type { ActivityView } from '@core/volunteering/activity-view'
import { View } from '@tarojs/components'
import { Notice } from '../../ui/notice/notice'
import { heading } from '../../ui/pressable/aria'
import { Tag } from '../../ui/tag/tag'
import { Text } from '../../ui/text/text'
import { SEAT_WORDS, type SeatLook } from './seat-look'
import './activity.scss'

/** What it is, and how it stands; the bad news first. */
export function ActivityHead({ activity, look }: { readonly activity: ActivityView; readonly look: SeatLook }) {
  const { title, status, reason, series } = activity
  return (
    <>
      <View className='activity-head'>
        {status === 'published' && <Tag {...TAGS[look]} />}
        {status === 'draft' && <Tag label='还没发布' tone='grey' />}
        {status === 'over' && <Tag label='已经结束' tone='grey' />}
        {series !== '' && <Tag label={series} tone='grey' />}
        <Text className='activity-head__title' {...heading(2)}>
          {title}
        </Text>
      </View>
      {status === 'draft' && (
        <Notice tone='blue' title='还没发布，只有社区看得到'>
          <Text>写的人不能自己发布：值班长或书记看过就发。</Text>
        </Notice>
      )}
      {status === 'cancelled' && (
        <Notice tone='alert' icon='st-cancelled' title='对不起，这场活动取消了'>
          <Text>{reason}</Text>
        </Notice>
      )}
    </>
  )
}

const TAGS: Readonly<Record<SeatLook, { readonly label: string; readonly tone: 'green' | 'gold' | 'grey' }>> = {
  open: { label: '报名中', tone: 'green' },
  full: { label: '满了，可以排候补', tone: 'gold' },
  signed: { label: SEAT_WORDS.signed, tone: 'green' },
  waiting: { label: SEAT_WORDS.waiting, tone: 'gold' },
  promoted: { label: SEAT_WORDS.promoted, tone: 'gold' },
  there: { label: SEAT_WORDS.there, tone: 'green' },
  gone: { label: SEAT_WORDS.gone, tone: 'green' },
  over: { label: SEAT_WORDS.over, tone: 'grey' },
}
