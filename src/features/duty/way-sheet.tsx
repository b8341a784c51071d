import type { HelpAnswer } from '@core/contract/help-answers'
import type { CommunityAnswer } from '@core/contract/people'
import { distanceM, type Place } from '@core/kit/geo'
import { useMemo } from 'react'
import { CommunityPlan } from '../../ui/community-plan/community-plan'
import { Sheet } from '../../ui/sheet/sheet'
import { distanceWords } from '../../words/durations'
import { spotWords } from '../../words/place-words'

interface WaySheetProps {
  readonly help: HelpAnswer
  readonly from: Place | null
  readonly community: CommunityAnswer
  readonly onClose: () => void
}

const LEAST_SPAN_M = 300
const WAY_SHARE = 0.6

/** The way on the community's own plan, for a phone without a map to hand it to. */
export function WaySheet({ help, from, community, onClose }: WaySheetProps) {
  const { place } = help
  const farM = from ? distanceM(from, place) : 0
  const view = useMemo(
    () => ({
      lng: from ? (from.lng + place.lng) / 2 : place.lng,
      lat: from ? (from.lat + place.lat) / 2 : place.lat,
      spanM: Math.max(LEAST_SPAN_M, farM / WAY_SHARE),
    }),
    [from, place, farM],
  )
  const markers = [
    { id: 'home', lng: place.lng, lat: place.lat, tone: 'home' as const },
    ...(from ? [{ id: 'me', lng: from.lng, lat: from.lat, tone: 'member' as const, label: '我' }] : []),
  ]
  const title = from ? `${spotWords(place)}，直线 ${distanceWords(farM)}` : spotWords(place)
  return (
    <Sheet open title={title} onClose={onClose}>
      <CommunityPlan
        plan={community.plan}
        shape='square'
        view={view}
        highlightId={place.buildingId}
        markers={markers}
        spoken={`平面图，${title}`}
      />
    </Sheet>
  )
}
