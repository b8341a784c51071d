import Taro from '@tarojs/taro'
import type { mayUse as MayUse, takeBack as TakeBack, wayBackFrom as WayBackFrom } from './taking-back'

/** What WeChat has a switch for. Nothing takes its privacy guide back: that one yes ends with the mini-program on this phone. */
const SWITCHES: ReadonlySet<string> = new Set(['voice', 'place'])

export const wayBackFrom: typeof WayBackFrom = (use) => (SWITCHES.has(use) ? 'settings' : 'untouched')

export const mayUse: typeof MayUse = (use) => SWITCHES.has(use)

export const takeBack: typeof TakeBack = async () => {
  await Taro.openSetting().catch(() => undefined)
}
