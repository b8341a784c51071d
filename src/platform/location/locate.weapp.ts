import { done, refuse } from '@core/kit/outcome'
import Taro from '@tarojs/taro'
import { consentTo } from '../privacy/consent-to'
import type { Locate } from './locate'

export const locate: Locate = async (asked) => {
  await consentTo('place', asked)
  try {
    const fix = await Taro.getLocation({ type: 'wgs84', isHighAccuracy: true, highAccuracyExpireTime: 4_000 })
    return done({ place: { lng: fix.longitude, lat: fix.latitude }, accuracyM: fix.accuracy })
  } catch (error) {
    const message = (error as { readonly errMsg?: string } | null)?.errMsg ?? ''
    return refuse(/auth|permission|privacy/.test(message) ? 'REFUSED' : 'UNAVAILABLE')
  }
}
