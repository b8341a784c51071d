import { Image, View } from '@tarojs/components'
import { memo, useMemo } from 'react'
import { role } from '../pressable/aria'
import { Text } from '../text/text'
import { chosenBuilding } from './chosen-building'
import { markerPlaces, pinsOf } from './marker-places'
import type { PlanPrint } from './marker-room'
import { type AreaSign, areaSigns, type PlanArea } from './plan-areas'
import type { PlanData } from './plan-data'
import { PlanDrawing } from './plan-drawing'
import { viewFitting } from './plan-fit'
import { PlanMarker, type PlanMarkerData } from './plan-marker'
import { pictureOf } from './plan-picture'
import { groundOf, placesOf, shownOn } from './plan-places'
import { shapesOf } from './plan-shapes'
import { type Box, type LngLat, type PlanView, projectionOf, viewOfAll } from './projection'
import './community-plan.scss'

type PlanShapeName = 'tall' | 'band' | 'strip' | 'square'

interface CommunityPlanProps {
  readonly plan: PlanData
  readonly shape?: PlanShapeName
  /** What to show, wider where a sign would be cut; everything when it is left out. */
  readonly view?: PlanView | undefined
  readonly highlightId?: string | undefined
  readonly markers?: readonly PlanMarkerData[]
  readonly rings?: readonly { readonly lng: number; readonly lat: number; readonly radiusM: number }[]
  readonly route?: readonly LngLat[]
  /** Zones to name, hatched where somebody is missing; buildings then have no names. */
  readonly areas?: readonly PlanArea[]
  readonly dark?: boolean
  readonly elder?: boolean
  /** It stands inside of a card, that much narrower than the canvas. */
  readonly inCard?: boolean
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
const LABEL_SIZE_LARGE = 18
const PERCENT = 100
const NONE: readonly never[] = []

/** The community as people know it: buildings by number. The same picture on the phone and in the browser. */
export const CommunityPlan = memo(function CommunityPlan(p: CommunityPlanProps) {
  const { plan, highlightId, rings = NONE, route = NONE, markers = NONE, areas = NONE, dark = false } = p
  const box = BOXES[p.shape ?? 'tall']
  const print = printOf(p)
  const labelSize = print === 'normal' ? LABEL_SIZE : LABEL_SIZE_LARGE
  const projection = useFittedProjection(p, box)
  const chosen = useMemo(
    () => chosenBuilding(plan, highlightId, { projection, labelSize }),
    [plan, highlightId, projection, labelSize],
  )
  const shapes = useMemo(
    () =>
      shapesOf({ plan, chosen: chosen && { ...chosen, id: highlightId ?? '' }, rings, route, areas }, projection, box),
    [plan, chosen, highlightId, rings, route, areas, projection, box],
  )
  const named = areaSigns(plan, areas, { projection, box, print, pins: pinsOf(markers, { projection, print }) })
  const names = [...(chosen ? [chosen.name] : []), ...named.map(({ room }) => room)]
  const signs = markerPlaces(markers, { projection, box, print, names, pinAt: chosen?.pinAt ?? null })
  return (
    <View className='ui-plan' aria-label={p.spoken} {...role(p.onMarker ? 'group' : 'img')}>
      <View style={{ paddingTop: `${(box.height / box.width) * PERCENT}%` }} />
      {process.env.TARO_ENV === 'h5' ? (
        <PlanDrawing shapes={shapes} box={box} labelSize={labelSize} />
      ) : (
        <Image className='ui-plan__picture' src={pictureOf(shapes, { box, dark, labelSize })} aria-hidden='true' />
      )}
      <AreaNames signs={named} box={box} />
      {signs.map(({ marker, at: [x, y], below }) => (
        <PlanMarker
          key={marker.id}
          marker={marker}
          left={(x / box.width) * PERCENT}
          top={(y / box.height) * PERCENT}
          below={below}
          onPress={p.onMarker}
        />
      ))}
    </View>
  )
})

function AreaNames({ signs, box: { width, height } }: { readonly signs: readonly AreaSign[]; readonly box: Box }) {
  return signs.map(({ area, at: [x, y] }) => (
    <Text
      key={area.id}
      className={area.gap ? 'ui-plan__area ui-plan__area--gap' : 'ui-plan__area'}
      style={{ left: `${(x / width) * PERCENT}%`, top: `${(y / height) * PERCENT}%` }}
    >
      {area.words}
    </Text>
  ))
}

function printOf({ elder = false, inCard = false }: CommunityPlanProps): PlanPrint {
  if (!elder) return 'normal'
  return inCard ? 'largeInCard' : 'large'
}

/** As wanted, and so far around it that every sign is seen whole; kept while no sign asks for more, so that a walk draws no new picture. */
function useFittedProjection(p: CommunityPlanProps, box: Box) {
  const { plan, view, highlightId, markers = NONE } = p
  const print = printOf(p)
  const places = useMemo(() => placesOf(plan), [plan])
  const wanted = useMemo(() => view ?? viewOfAll(places, box), [view, places, box])
  const shown = useMemo(() => shownOn(plan, highlightId, { markers, print }), [plan, highlightId, markers, print])
  const { lng, lat, spanM } = viewFitting({ wanted, shown, ground: groundOf(plan) }, box)
  return useMemo(() => projectionOf({ lng, lat, spanM }, box), [lng, lat, spanM, box])
}
