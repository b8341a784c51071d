import type { Board } from '@core/contract/board'
import type { CommunityAnswer } from '@core/contract/people'
import { CATEGORY_WORDS } from '@core/help/categories'
import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { CommunityPlan } from '../../ui/community-plan/community-plan'
import type { PlanMarkerData } from '../../ui/community-plan/plan-marker'
import { Panel } from './panel'
import './hall-plan.scss'

interface HallPlanProps {
  readonly board: Board
  readonly community: CommunityAnswer
  readonly dark: boolean
  readonly elder: boolean
}

/** Who is where, by surname, and where help is needed. */
export function HallPlan({ board, community, dark, elder }: HallPlanProps) {
  const { open, members, reach } = board
  const markers = useMemo(() => markersOf(open, members), [open, members])
  const busy = members.filter((member) => member.busy).length
  const free = members.length - busy
  const spoken = `平面图，${open.length} 件求助，${reach.onDuty} 位党员在岗，${busy} 位在办`
  return (
    <Panel area='plan' title='网格和在岗党员' aside={`在岗 ${reach.onDuty}，叫得到 ${reach.reachable}`}>
      <View className='hall-plan__frame'>
        <CommunityPlan plan={community.plan} shape='tall' markers={markers} dark={dark} elder={elder} spoken={spoken} />
      </View>
      <View className='hall-plan__key'>
        <View className='hall-plan__dot hall-plan__dot--free' />
        <Text>空闲党员 {free}</Text>
        <View className='hall-plan__dot hall-plan__dot--busy' />
        <Text>在办党员 {busy}</Text>
        <View className='hall-plan__dot hall-plan__dot--case' />
        <Text>求助 {open.length}</Text>
        {reach.onDuty > members.length && <Text>{reach.onDuty - members.length} 位半小时没报位置，没画</Text>}
      </View>
    </Panel>
  )
}

function markersOf(open: Board['open'], members: Board['members']): readonly PlanMarkerData[] {
  return [
    ...members.map(({ surname, lng, lat, busy }, nth): PlanMarkerData => {
      return { id: `member:${nth}`, lng, lat, label: surname, tone: busy ? 'member' : 'other' }
    }),
    ...open.map(({ id, lng, lat, category }): PlanMarkerData => {
      return { id, lng, lat, label: CATEGORY_WORDS[category], tone: 'case' }
    }),
  ]
}
