import { done, refuse } from '@core/kit/outcome'
import Taro from '@tarojs/taro'
import { consentTo } from '../privacy/consent-to'
import type { ChoosePlace } from './choose-place'
import { fromGcj02 } from './gcj02'

export const choosePlace: ChoosePlace | undefined = async () => {
  await consentTo('spot', 'tap')
  try {
    const { longitude, latitude } = await Taro.chooseLocation({})
    return done(fromGcj02({ lng: Number(longitude), lat: Number(latitude) }))
  } catch (error) {
    const message = (error as { readonly errMsg?: string } | null)?.errMsg ?? ''
    if (/cancel/.test(message)) return refuse('CANCELLED')
    return refuse(/auth|permission|privacy/.test(message) ? 'REFUSED' : 'UNAVAILABLE')
  }
}
