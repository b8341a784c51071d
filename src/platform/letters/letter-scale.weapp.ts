import Taro from '@tarojs/taro'
import type { LetterScale } from './letter-scale'

/** Taro knows the size in px only. Phones before library 2.23.4 say neither. */
interface LetterSettings {
  readonly fontSizeScaleFactor?: number
  readonly fontSizeSetting?: number
}

/** What iOS calls usual; Android calls 16 usual, which is no reason to make our letters smaller. */
const USUAL_PX = 17

export const letterScale: LetterScale = () => {
  try {
    const { fontSizeScaleFactor, fontSizeSetting } = Taro.getAppBaseInfo() as LetterSettings
    return fontSizeScaleFactor || (fontSizeSetting ?? USUAL_PX) / USUAL_PX
  } catch {
    return 1
  }
}
