import { refuse } from '@core/kit/outcome'
import { type EpochMs, minutes } from '@core/kit/time'
import Taro from '@tarojs/taro'
import { isPrivacyRefusal } from '../privacy/privacy-refusal'
import type { Listen } from './listen'
import { openPlain } from './plain-microphone.weapp'
import { openRecogniser } from './recogniser.weapp'
import type { VoiceFault } from './take'

/** A recogniser that has failed is left alone so long: what is said meanwhile is kept as a recording at least. */
const RESPITE_MS = minutes(2)

let plainUntil: EpochMs = 0

export const listen: Listen | undefined = async (mostMs, onAsking) => {
  const shut = await whyShut(onAsking)
  if (shut) return refuse(shut)
  if (Date.now() < plainUntil) return openPlain(mostMs)
  const opened = await openRecogniser(mostMs)
  if (!opened.ok) {
    plainUntil = Date.now() + RESPITE_MS
    return openPlain(mostMs)
  }
  void opened.value.heard.then((heard) => {
    if (!heard.ok && heard.code !== 'TOO_SHORT') plainUntil = Date.now() + RESPITE_MS
  })
  return opened
}

export const openMicrophoneSetting: (() => Promise<unknown>) | undefined = () =>
  Taro.openSetting().catch(() => undefined)

/**
 * Why the microphone may not open; null when it may. WeChat asks for it once: a no is remembered, and it opens its settings only. Before that it
 * has the app ask for consent: that no is not remembered.
 */
async function whyShut(onAsking: () => void): Promise<VoiceFault | null> {
  try {
    const { authSetting } = await Taro.getSetting()
    const known = authSetting['scope.record']
    if (known !== undefined) return known ? null : 'REFUSED'
    onAsking()
    await Taro.authorize({ scope: 'scope.record' })
    return null
  } catch (error) {
    return isPrivacyRefusal(error) ? 'NOT_AGREED' : 'REFUSED'
  }
}
