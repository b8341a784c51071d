import type { Page } from 'playwright-core'
import { toGcj02 } from '../../../../src/platform/location/gcj02'
import type { OwnersMind } from '../../../weapp/support/device/words'
import { type Device, heardFrom, SENTENCE_MS } from './device'
import '../../../weapp/runner/in-browser/window'

const ACCURACY_M = 20
const CLOSED = { fails: 'cancel' }

// Over 40 lines: one method each, a line or a few long.
/** The device of a phone that runs the mini-program: WeChat's APIs ask its owner. */
export function deviceOfWeapp(page: Page, owner: OwnersMind): Device {
  let numbers = 0
  return {
    ...heardFrom(owner),
    async standsAt(place, accuracyM = ACCURACY_M) {
      const fix = place && { longitude: place.lng, latitude: place.lat, accuracy: accuracyM }
      owner.decides('getLocation', fix ? { result: fix } : { fails: 'auth deny' })
    },
    async pointsAt(spot) {
      if (spot === null) return owner.decides('chooseLocation', CLOSED)
      const { lng, lat } = toGcj02(spot.place)
      const { name, address } = spot
      owner.decides('chooseLocation', { result: { name, address, longitude: lng, latitude: lat } })
    },
    async picks(...photographs) {
      const photos = photographs.map(({ name, bytes }) => {
        return { ending: name.split('.').at(-1), base64: bytes.toString('base64') }
      })
      owner.decides('chooseMedia', photos.length === 0 ? CLOSED : { result: { photos } })
    },
    hearsOut: async () => owner.decides('playSound', { result: {} }),
    says: async (words, lastsMs = SENTENCE_MS) => owner.decides('record', { result: { words, lastsMs } }),
    talksOn: (ms) => page.evaluate((by) => window.weappRunner?.passes(by), ms),
    refusesMicrophone: async () => owner.decides('record', { fails: 'auth deny' }),
    isNotUnderstood: async (retcode) => owner.decides('record', { result: { retcode } }),
    scans: async (words) =>
      owner.decides('scanCode', words === null ? CLOSED : { result: { result: words, scanType: 'QR_CODE' } }),
    async answersMessages(answer) {
      owner.decides('requestSubscribeMessage', (options) => {
        if (answer === 'off') return { fails: 'The main switch is switched off', more: { errCode: 20_004 } }
        const { tmplIds } = options as { readonly tmplIds: readonly string[] }
        const same = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, answer]))
        return { result: typeof answer === 'string' ? same(tmplIds) : answer }
      })
    },
    async givesNumber(number) {
      owner.decides('getPhoneNumber', () => {
        if (number === null) return { fails: 'user deny' }
        if (number === 'noneLeft') return { fails: 'quota exceeded', more: { errno: 1_400_001 } }
        numbers++
        return { result: { code: `phone:${number}:${numbers}` } }
      })
    },
    hangsUp: async () => owner.decides('makePhoneCall', CLOSED),
  }
}
