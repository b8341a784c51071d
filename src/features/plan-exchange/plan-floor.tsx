import type { TownFeature } from '@core/town-plan/feature'
import { groundOf } from '@core/town-plan/ground'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { SmallButton } from '../../ui/button/small-button'
import { CommunityPlan } from '../../ui/community-plan/community-plan'
import { DeskTools } from '../../ui/desk-frame/desk-tools'
import { Text } from '../../ui/text/text'
import './plan-exchange.scss'

interface PlanFloorProps {
  readonly features: readonly TownFeature[]
  readonly onExport: () => Promise<void>
}

/** The plan itself, and what stands on it zone by zone. */
export function PlanFloor({ features, onExport }: PlanFloorProps) {
  const plan = useMemo(() => ({ features }), [features])
  const { zones, buildings } = useMemo(() => groundOf(features), [features])
  const areas = useMemo(() => zones.map(({ id, name }) => ({ id, words: name, gap: false })), [zones])
  return (
    <View className='plan-file'>
      <DeskTools>
        <SmallButton icon='doc' label='导出 GeoJSON' onPress={onExport} />
      </DeskTools>
      <View className='plan-file__drawing'>
        <CommunityPlan
          plan={plan}
          shape='tall'
          areas={areas}
          spoken={`平面图，${zones.length} 个责任区，${buildings.length} 栋楼`}
        />
      </View>
      <View className='plan-file__zones'>
        {zones.map(({ id, name }) => {
          const own = buildings.filter(({ zoneId }) => zoneId === id)
          return (
            <View key={id} className='plan-file__zone'>
              <Text className='plan-file__name'>{`${name}，${own.length} 栋`}</Text>
              <Text className='plan-file__note'>
                {own.map((building) => `${building.name}（${building.units.length} 个单元）`).join('、') || '还没有楼'}
              </Text>
            </View>
          )
        })}
      </View>
    </View>
  )
}
