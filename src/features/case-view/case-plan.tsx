import type { HelpAnswer } from '@core/contract/help'
import type { CommunityAnswer } from '@core/contract/people'
import { distanceM, type Place } from '@core/kit/geo'
import { useMemo } from 'react'
import { useElder } from '../../platform/elder-mode'
import { CommunityPlan } from '../../ui/community-plan/community-plan'
import { distanceWords } from '../../words/durations'

interface CasePlanProps {
  readonly help: HelpAnswer
  readonly community: CommunityAnswer
}

/** Metres across the plan at least: the neighbouring buildings say where one is. */
const LEAST_SPAN_M = 260

/** The way takes this share of the width and of the height: the pin and the bubble stand above its ends. */
const WAY_SHARE = { across: 0.6, down: 0.42 } as const

/** Height of the drawing over its width, as the kit draws `tall` and `band`. */
const TALL = 250 / 375
const BAND = 170 / 375

/** Rings round the house while nobody has been asked yet. */
const SEARCH_M = [60, 120, 180] as const

/** The plan is this many times as wide as the nearest one asked is far; who is farther lies outside it. */
const SEARCH_SHARE = 2.6

/** Where help is needed, how far it is being looked for, and where it is coming from. */
export function CasePlan({ help, community }: CasePlanProps) {
  const elder = useElder()
  const { lng, lat, buildingId, buildingName } = help.place
  const [fromLng, fromLat] = [help.responderPlace?.lng, help.responderPlace?.lat]
  const asked = help.asking.map((one) => one.distanceM).join(',')
  const waiting = help.status === 'waiting'

  const drawing = useMemo(() => {
    const home = { lng, lat }
    const from = fromLng === undefined || fromLat === undefined ? undefined : { lng: fromLng, lat: fromLat }
    const radii = asked === '' ? SEARCH_M : asked.split(',').map(Number)
    const middle = from ? { lng: (lng + from.lng) / 2, lat: (lat + from.lat) / 2 } : home
    const searchM = waiting ? Math.min(...radii) * SEARCH_SHARE : 0
    const spanM = from ? spanOfWay(home, from, elder ? BAND : TALL) : searchM
    return {
      view: { ...middle, spanM: Math.max(LEAST_SPAN_M, spanM) },
      rings: waiting ? radii.map((radiusM) => ({ ...home, radiusM })) : [],
      route: from ? [[from.lng, from.lat] as const, [lng, lat] as const] : [],
      restM: from ? distanceM(home, from) : undefined,
      from,
    }
  }, [lng, lat, fromLng, fromLat, asked, waiting, elder])

  const caption = drawing.restM === undefined ? undefined : `还有 ${distanceWords(drawing.restM)}`
  const name = help.responder?.name ?? ''
  const markers = [
    { id: 'home', lng, lat, tone: 'home' as const },
    ...(drawing.from
      ? [{ id: 'member', ...drawing.from, tone: 'member' as const, label: name.slice(0, 1), caption }]
      : []),
  ]
  return (
    <CommunityPlan
      plan={community.plan}
      shape={elder ? 'band' : 'tall'}
      elder={elder}
      view={drawing.view}
      highlightId={buildingId}
      rings={drawing.rings}
      route={drawing.route}
      markers={markers}
      spoken={caption ? `平面图，${name}离${buildingName}${caption}` : `平面图，${buildingName}`}
    />
  )
}

function spanOfWay(home: Place, from: Place, ratio: number): number {
  const acrossM = distanceM(home, { lng: from.lng, lat: home.lat })
  const downM = distanceM(home, { lng: home.lng, lat: from.lat })
  return Math.max(acrossM / WAY_SHARE.across, downM / ratio / WAY_SHARE.down)
}
