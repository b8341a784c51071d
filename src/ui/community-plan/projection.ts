import type { Place } from '@core/kit/geo'

/** Longitude and latitude, in that order, as GeoJSON has them. */
export type LngLat = readonly [lng: number, lat: number]

export interface PlanView extends Place {
  /** Metres across the width of the picture. */
  readonly spanM: number
}

export interface Box {
  readonly width: number
  readonly height: number
}

export interface Projection {
  readonly at: (place: LngLat) => readonly [x: number, y: number]
  /** A length on the ground in units of the box. */
  readonly length: (metres: number) => number
}

export const M_PER_DEGREE = 111_320
const DEGREES_PER_HALF_TURN = 180
const MARGIN = 1.04

/**
 * Degrees to units of the box, north up. Equirectangular: within one community the error is centimetres, and
 * straight walls stay straight.
 */
export function projectionOf(view: PlanView, box: Box): Projection {
  const perMetre = box.width / Math.max(1, view.spanM)
  const eastM = M_PER_DEGREE * Math.cos((view.lat * Math.PI) / DEGREES_PER_HALF_TURN)
  return {
    at: ([lng, lat]) => [
      tenth(box.width / 2 + (lng - view.lng) * eastM * perMetre),
      tenth(box.height / 2 - (lat - view.lat) * M_PER_DEGREE * perMetre),
    ],
    length: (metres) => tenth(metres * perMetre),
  }
}

/** The view that shows every place with a small margin; the middle of nowhere when there is none. */
export function viewOfAll(places: readonly LngLat[], box: Box): PlanView {
  const lngs = places.map(([lng]) => lng)
  const lats = places.map(([, lat]) => lat)
  if (places.length === 0) return { lng: 0, lat: 0, spanM: 1 }
  const [west, east, south, north] = [Math.min(...lngs), Math.max(...lngs), Math.min(...lats), Math.max(...lats)]
  const lat = (south + north) / 2
  const wideM = (east - west) * M_PER_DEGREE * Math.cos((lat * Math.PI) / DEGREES_PER_HALF_TURN)
  const highM = (north - south) * M_PER_DEGREE
  return { lng: (west + east) / 2, lat, spanM: Math.max(wideM, (highM * box.width) / box.height) * MARGIN }
}

const TENTHS = 10
const tenth = (value: number): number => Math.round(value * TENTHS) / TENTHS
