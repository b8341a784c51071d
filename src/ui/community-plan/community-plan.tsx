import { Image, View } from '@tarojs/components'
import { memo, useMemo } from 'react'
import { role } from '../pressable/aria'
import type { PlanData } from './plan-data'
import { PlanDrawing } from './plan-drawing'
import { PlanMarker, type PlanMarkerData } from './plan-marker'
import { pictureOf } from './plan-picture'
import { linesOf, northWallOf, shapesOf } from './plan-shapes'
import { type Box, type LngLat, type PlanView, projectionOf, viewOfAll } from './projection'
import './community-plan.scss'

type PlanShapeName = 'tall' | 'band' | 'strip' | 'square'

interface CommunityPlanProps {
  readonly plan: PlanData
  readonly shape?: PlanShapeName
  /** What to show; everything when it is left out. */
  readonly view?: PlanView | undefined
  readonly highlightId?: string | undefined
  readonly markers?: readonly PlanMarkerData[]
  readonly rings?: readonly { readonly lng: number; readonly lat: number; readonly radiusM: number }[]
  readonly route?: readonly LngLat[]
  readonly dark?: boolean
  readonly elder?: boolean
  readonly spoken: string
  readonly onMarker?: ((id: string) => void) | undefined
}

// Units are px of the 375-wide canvas, so that a label has its own size.
const BOXES: Readonly<Record<PlanShapeName, Box>> = {
  tall: { width: 375, height: 250 },
  band: { width: 375, height: 170 },
  strip: { width: 343, height: 84 },
  square: { width: 343, height: 343 },
}

const LABEL_SIZE = 15
const LABEL_SIZE_ELDER = 18
const PERCENT = 100
const NONE: readonly never[] = []

/** The community as people know it: buildings by number. The same picture on the phone and in the browser. */
export const CommunityPlan = memo(function CommunityPlan(p: CommunityPlanProps) {
  const { plan, view, highlightId, rings = NONE, route = NONE, markers = NONE, dark = false } = p
  const box = BOXES[p.shape ?? 'tall']
  const labelSize = p.elder ? LABEL_SIZE_ELDER : LABEL_SIZE
  const projection = useMemo(() => projectionOf(view ?? viewOfAll(placesOf(plan), box), box), [plan, view, box])
  const shapes = useMemo(
    () => shapesOf({ plan, highlightId, rings, route }, projection, box),
    [plan, highlightId, rings, route, projection, box],
  )
  return (
    <View className='ui-plan' aria-label={p.spoken} {...role('img')}>
      <View style={{ paddingTop: `${(box.height / box.width) * PERCENT}%` }} />
      {process.env.TARO_ENV === 'h5' ? (
        <PlanDrawing shapes={shapes} box={box} labelSize={labelSize} />
      ) : (
        <Image className='ui-plan__picture' src={pictureOf(shapes, { box, dark, labelSize })} aria-hidden='true' />
      )}
      {markers.map((marker) => {
        const onWall = marker.tone === 'home' ? northWallOf(plan, highlightId, projection) : null
        const [x, y] = onWall ?? projection.at([marker.lng, marker.lat])
        const [left, top] = [(x / box.width) * PERCENT, (y / box.height) * PERCENT]
        return <PlanMarker key={marker.id} marker={marker} left={left} top={top} onPress={p.onMarker} />
      })}
    </View>
  )
})

const placesOf = (plan: PlanData): readonly LngLat[] =>
  plan.features.flatMap((feature) => linesOf(feature.geometry).flat())
