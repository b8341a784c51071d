import { View } from '@tarojs/components'
import { Card } from '../../../../ui/card/card'
import { CommunityPlan } from '../../../../ui/community-plan/community-plan'
import { pictureOf } from '../../../../ui/community-plan/plan-picture'
import { shapesOf } from '../../../../ui/community-plan/plan-shapes'
import { projectionOf } from '../../../../ui/community-plan/projection'
import { LineChart } from '../../../../ui/line-chart/line-chart'
import type { ExamplesProps } from './example'
import { EXAMPLE_PLAN } from './plan-example'

const HOME = { lng: 120.137, lat: 30.2813 }
const VIEW = { ...HOME, spanM: 420 }
const MEMBER = { lng: 120.1381, lat: 30.28085 }
const BOX = { width: 375, height: 250 }
const LABEL_SIZE = 15

const ROUTE = [
  [MEMBER.lng, MEMBER.lat],
  [HOME.lng, MEMBER.lat],
  [HOME.lng, HOME.lat],
] as const

const FINDING = [
  { id: 'home', ...HOME, tone: 'home' },
  { id: 'near', lng: 120.1358, lat: 30.282, tone: 'asked' },
  { id: 'far', lng: 120.1386, lat: 30.2817, tone: 'other' },
] as const

const COMING = [
  { id: 'home', ...HOME, tone: 'home' },
  { id: 'lin', ...MEMBER, tone: 'member', label: '林', caption: '还有 210 米' },
] as const

const AREAS = [
  { id: 'zone-1', words: '桐南苑 2 人', gap: false },
  { id: 'zone-2', words: '河湾里 缺 1', gap: true },
] as const

const COLUMNS = [12, 9, 14, 11, 0, 13, 12].map((count, day) => ({ label: String(day + 1), count }))

/** A week, with a day that says nothing. */
const LINES = [
  { id: 'settle', tone: 'green', dashed: false, values: [94, 95.5, 96, 95, null, 97, 96.5] },
  { id: 'arrive', tone: 'blue', dashed: true, values: [91, 90.5, 92, 93, null, 92.5, 94] },
] as const

const RINGS = [60, 120, 190].map((radiusM) => ({ ...HOME, radiusM }))

export function PlanExamples({ elder, dark }: ExamplesProps) {
  const content = { plan: EXAMPLE_PLAN, highlightId: 'building-5', rings: RINGS, route: [] }
  const picture = pictureOf(shapesOf(content, projectionOf(VIEW, BOX), BOX), { box: BOX, dark, labelSize: LABEL_SIZE })
  const shared = { plan: EXAMPLE_PLAN, elder, dark, highlightId: 'building-5' }
  return (
    <View className='gallery__stack'>
      <CommunityPlan {...shared} view={VIEW} markers={COMING} route={ROUTE} spoken='林建平离您家 210 米' />
      <CommunityPlan {...shared} view={VIEW} markers={FINDING} rings={RINGS} spoken='正在问附近的党员' />
      <Card flush>
        <CommunityPlan {...shared} shape='strip' view={VIEW} markers={FINDING.slice(0, 1)} spoken='7 栋' />
      </Card>
      <CommunityPlan {...shared} shape='band' spoken='全部楼栋' />
      <CommunityPlan plan={EXAMPLE_PLAN} areas={AREAS} dark={dark} elder={elder} spoken='河湾里缺 1 人' />
      <Card>
        <LineChart columns={COLUMNS} lines={LINES} elder={elder} dark={dark} spoken='近 7 天，办好 96.5，到场 94' />
      </Card>
      <img className='gallery__picture' src={picture} alt='小程序里的同一张图' />
    </View>
  )
}
