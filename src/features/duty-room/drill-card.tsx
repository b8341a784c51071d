import type { DrillAnswer } from '@core/contract/reach'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { SmallButton } from '../../ui/button/small-button'
import { heading } from '../../ui/pressable/aria'
import { Tag } from '../../ui/tag/tag'
import { Text } from '../../ui/text/text'
import { drillGroups, drillLine } from './drill-words'
import './drill-card.scss'

interface DrillCardProps {
  readonly drill: DrillAnswer | null
  readonly now: EpochMs
  /** Left out for those who may look but not start one. */
  readonly onStart?: (() => void) | undefined
}

/** The monthly page to everybody on duty: how it stands, who could not be reached, who was and kept silent, who answered. It is about being reached, never about a person's work. */
export function DrillCard({ drill, now, onStart }: DrillCardProps) {
  const running = drill !== null && now < drill.endsAt
  const groups = drill ? drillGroups(drill, now) : []
  return (
    <View className='drill'>
      <View className='drill__head'>
        <Text className='drill__title' {...heading(2)}>
          叫人演练
        </Text>
        {running && <Tag label='演练中' tone='gold' />}
        {onStart && !running && <SmallButton label='现在演练' onPress={onStart} />}
      </View>
      <Text className='drill__note'>
        {drill ? drillLine(drill, now) : '每月一次，在岗的人都收到一条标着“演练”的提醒，点“收到”就算叫得到。'}
      </Text>
      {groups.map(({ kind, label, people }) => (
        <View key={kind} className='drill__group'>
          <Text className={`drill__label drill__label--${kind}`}>{label}</Text>
          <Text className='drill__people'>{people}</Text>
        </View>
      ))}
    </View>
  )
}
