import type { Board } from '@core/contract/board'
import type { CommunityAnswer } from '@core/contract/people'
import { CATEGORY_WORDS } from '@core/help/categories'
import { type EpochMs, MINUTE_MS } from '@core/kit/time'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { CommunityPlan } from '../../ui/community-plan/community-plan'
import type { PlanMarkerData } from '../../ui/community-plan/plan-marker'
import { Text } from '../../ui/text/text'
import { hallAreas } from './hall-areas'
import { Panel } from './panel'
import './hall-plan.scss'

interface HallPlanProps {
  readonly board: Board
  readonly community: CommunityAnswer
  readonly now: EpochMs
  readonly dark: boolean
  readonly elder: boolean
}

/** Who is where, by surname, and where help is needed. */
export function HallPlan({ board, community, now, dark, elder }: HallPlanProps) {
  const { open, members, reach, cover } = board
  const minute = Math.floor(now / MINUTE_MS) * MINUTE_MS
  const areas = useMemo(
    () => hallAreas(cover, community.zones, { now: minute, elder }),
    [cover, community.zones, minute, elder],
  )
  const markers = useMemo(() => markersOf(open, members), [open, members])
  const busy = members.filter((member) => member.busy).length
  const gaps = areas.filter(({ gap }) => gap).map(({ words }) => words)
  const spoken = [`平面图，${open.length} 件求助，${reach.onDuty} 位党员在岗，${busy} 位在办`, ...gaps].join('，')
  return (
    <Panel area='plan' title='网格和在岗党员' aside={`在岗 ${reach.onDuty}，叫得到 ${reach.reachable}`}>
      <View className='hall-plan__frame'>
        <View className='hall-plan__drawing'>
          <CommunityPlan
            plan={community.plan}
            shape='tall'
            markers={markers}
            areas={areas}
            dark={dark}
            elder={elder}
            inCard
            spoken={spoken}
          />
        </View>
      </View>
      <Key board={board} busy={busy} gaps={gaps.length > 0} />
    </Panel>
  )
}

interface KeyProps extends Pick<HallPlanProps, 'board'> {
  readonly busy: number
  readonly gaps: boolean
}

function Key({ board: { open, members, reach }, busy, gaps }: KeyProps) {
  return (
    <View className='hall-plan__key'>
      <Sign look='hall-plan__dot' words={`空闲党员 ${members.length - busy}`} />
      <Sign look='hall-plan__dot hall-plan__dot--busy' words={`在办党员 ${busy}`} />
      <Sign look='hall-plan__dot hall-plan__dot--case' words={`求助 ${open.length}`} />
      {gaps && <Sign look='hall-plan__gap' words='这一班缺人' />}
      {reach.onDuty > members.length && <Text>{reach.onDuty - members.length} 位半小时没报位置，没画</Text>}
    </View>
  )
}

/** A sign of the plan beside what it means: they stay together where the line ends. */
function Sign({ look, words }: { readonly look: string; readonly words: string }) {
  return (
    <View className='hall-plan__sign'>
      <View className={look} />
      <Text>{words}</Text>
    </View>
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
