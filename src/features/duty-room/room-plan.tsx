import type { MemberOnDuty } from '@core/contract/duty'
import type { OpenRow } from '@core/contract/help-answers'
import type { CommunityAnswer } from '@core/contract/people'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { CommunityPlan } from '../../ui/community-plan/community-plan'
import { Text } from '../../ui/text/text'
import { roomMarkers, spokenRoom } from './room-markers'
import './room-plan.scss'

interface RoomPlanProps {
  readonly community: CommunityAnswer
  readonly rows: readonly OpenRow[]
  readonly members: readonly MemberOnDuty[]
  readonly chosen: string | undefined
  readonly now: EpochMs
  readonly onChoose: (id: string) => void
}

/** Who is where: everybody on duty and every open case on the community's own plan. */
export function RoomPlan({ community, rows, members, chosen, now, onChoose }: RoomPlanProps) {
  // Places change by the beat of a phone, not by the second.
  const minute = Math.floor(now / 60_000) * 60_000
  const markers = useMemo(() => roomMarkers({ rows, members, chosen, now: minute }), [rows, members, chosen, minute])
  const highlightId = rows.find(({ id }) => id === chosen)?.buildingId
  const busy = members.filter((member) => member.busy).length
  return (
    <View className='room-plan'>
      <View className='room-plan__frame'>
        <CommunityPlan
          plan={community.plan}
          shape='tall'
          markers={markers}
          highlightId={highlightId}
          spoken={spokenRoom(rows, members)}
          onMarker={(id) => rows.some((row) => row.id === id) && onChoose(id)}
        />
      </View>
      <View className='room-plan__key'>
        <View className='room-plan__dot room-plan__dot--free' />
        <Text>空闲 {members.length - busy}</Text>
        <View className='room-plan__dot room-plan__dot--busy' />
        <Text>在办 {busy}</Text>
        <View className='room-plan__dot room-plan__dot--case' />
        <Text>求助 {rows.length}</Text>
      </View>
    </View>
  )
}
