import type { HelpAnswer } from '@core/contract/help-answers'
import { distanceM, type Place } from '@core/kit/geo'
import { useMemo } from 'react'

/** Metres across the plan at least: the neighbouring buildings say where one is. */
const LEAST_SPAN_M = 260

/** The way takes this share of the width and of the height: the pin and the bubble stand above its ends. */
const WAY_SHARE = { across: 0.6, down: 0.42 } as const

/** Rings round the house while nobody has been asked yet. */
const SEARCH_M = [60, 120, 180] as const

/** The plan is this many times as wide as the nearest one asked is far; who is farther lies outside it. */
const SEARCH_SHARE = 2.6

interface WayOnPlan {
  readonly view: Place & { readonly spanM: number }
  readonly rings: readonly (Place & { readonly radiusM: number })[]
  readonly route: readonly (readonly [number, number])[]
  readonly from: Place | undefined
  /** What is left of the way, straight; undefined while nobody is on it. */
  readonly restM: number | undefined
}

/** Where to look on the plan, and what to draw there. `ratio` is the drawing's height over its width. */
export function useWayOnPlan(help: HelpAnswer, ratio: number): WayOnPlan {
  const { lng, lat } = help.place
  const [fromLng, fromLat] = [help.responderPlace?.lng, help.responderPlace?.lat]
  const asked = help.asking.map((one) => one.distanceM).join(',')
  const waiting = help.status === 'waiting'
  // Keyed by numbers: every poll brings new objects, and the plan is redrawn only for new places.
  return useMemo(() => {
    const home = { lng, lat }
    if (fromLng !== undefined && fromLat !== undefined) return wayTo(home, { lng: fromLng, lat: fromLat }, ratio)
    const radii = asked === '' ? SEARCH_M : asked.split(',').map(Number)
    const spanM = waiting ? Math.max(LEAST_SPAN_M, Math.min(...radii) * SEARCH_SHARE) : LEAST_SPAN_M
    const rings = waiting ? radii.map((radiusM) => ({ ...home, radiusM })) : []
    return { view: { ...home, spanM }, rings, route: [], from: undefined, restM: undefined }
  }, [lng, lat, fromLng, fromLat, asked, waiting, ratio])
}

function wayTo(home: Place, from: Place, ratio: number): WayOnPlan {
  const middle = { lng: (home.lng + from.lng) / 2, lat: (home.lat + from.lat) / 2 }
  const acrossM = distanceM(home, { lng: from.lng, lat: home.lat }) / WAY_SHARE.across
  const downM = distanceM(home, { lng: home.lng, lat: from.lat }) / WAY_SHARE.down / ratio
  return {
    view: { ...middle, spanM: Math.max(LEAST_SPAN_M, acrossM, downM) },
    rings: [],
    route: [
      [from.lng, from.lat],
      [home.lng, home.lat],
    ],
    from,
    restM: distanceM(home, from),
  }
}
