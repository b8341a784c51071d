import type { Place } from '@core/kit/geo'

/** The ellipsoid of Krasovsky, on which the Chinese datum was laid. */
const SEMI_MAJOR_M = 6_378_245
const ECCENTRICITY_SQUARED = 0.006_693_421_622_965_943

/** The terms of the published approximation: amplitude over frequency, for each axis. */
const MERIDIAN_LNG = 105
const MERIDIAN_LAT = 35

/** WGS-84, as we store places, to GCJ-02, as every map in China draws them: some hundred metres apart. */
export function toGcj02({ lng, lat }: Place): Place {
  const x = lng - MERIDIAN_LNG
  const y = lat - MERIDIAN_LAT
  const latRad = (lat * Math.PI) / 180
  const magic = 1 - ECCENTRICITY_SQUARED * Math.sin(latRad) ** 2
  const perLat = ((SEMI_MAJOR_M * (1 - ECCENTRICITY_SQUARED)) / magic ** 1.5) * (Math.PI / 180)
  const perLng = (SEMI_MAJOR_M / Math.sqrt(magic)) * Math.cos(latRad) * (Math.PI / 180)
  return { lng: lng + eastM(x, y) / perLng, lat: lat + northM(x, y) / perLat }
}

function northM(x: number, y: number): number {
  const plane = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x))
  return plane + ripple(x) + (2 / 3) * (20 * wave(y) + 40 * wave(y / 3) + 160 * wave(y / 12) + 320 * wave(y / 30))
}

function eastM(x: number, y: number): number {
  const plane = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x))
  return plane + ripple(x) + (2 / 3) * (20 * wave(x) + 40 * wave(x / 3) + 150 * wave(x / 12) + 300 * wave(x / 30))
}

function ripple(x: number): number {
  return (2 / 3) * (20 * wave(6 * x) + 20 * wave(2 * x))
}

function wave(turns: number): number {
  return Math.sin(turns * Math.PI)
}

/** Back again: the shift changes so little from place to place that a few steps are exact to a centimetre. */
export function fromGcj02(place: Place): Place {
  let guess = place
  for (let step = 0; step < STEPS_BACK; step++) {
    const drawn = toGcj02(guess)
    guess = { lng: guess.lng - (drawn.lng - place.lng), lat: guess.lat - (drawn.lat - place.lat) }
  }
  return guess
}

const STEPS_BACK = 4
