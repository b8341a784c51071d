import { done, refuse } from '@core/kit/outcome'
import { consentTo } from '../privacy/consent-to'
import type { Locate } from './locate'

const PATIENCE_MS = 6_000

/** A place this old is still where somebody on foot stands. */
const FRESH_MS = 15_000

export const locate: Locate = async (asked) => ((await consentTo('place', asked)) ? placed() : refuse('REFUSED'))

function placed(): ReturnType<Locate> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve(refuse('UNAVAILABLE'))
      return
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve(done({ place: { lng: coords.longitude, lat: coords.latitude }, accuracyM: coords.accuracy })),
      ({ code, PERMISSION_DENIED }) => resolve(refuse(code === PERMISSION_DENIED ? 'REFUSED' : 'UNAVAILABLE')),
      { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: FRESH_MS },
    )
  })
}
