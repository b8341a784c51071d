import Taro from '@tarojs/taro'
import { toGcj02 } from './gcj02'
import type { OpenMap } from './open-map'

const STREET_SCALE = 17

export const openMap: OpenMap | undefined = async (place, name) => {
  const { lng, lat } = toGcj02(place)
  await Taro.openLocation({ longitude: lng, latitude: lat, name, scale: STREET_SCALE }).catch(() => undefined)
}
