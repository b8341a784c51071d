import { refuse } from '@core/kit/outcome'
import { type EpochMs, minutes } from '@core/kit/time'
import Taro from '@tarojs/taro'
import type { Listen } from './listen'
import { openPlain } from './plain-microphone.weapp'
import { openRecogniser } from './recogniser.weapp'

/** A recogniser that has failed is left alone so long: what is said meanwhile is kept as a recording at least. */
const RESPITE_MS = minutes(2)

let plainUntil: EpochMs = 0

export const listen: Listen | undefined = async (mostMs, onAsking) => {
  if (!(await mayRecord(onAsking))) return refuse('REFUSED')
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

/** Asks once; a no is remembered by WeChat, which then asks no more and opens its settings only. */
async function mayRecord(onAsking: () => void): Promise<boolean> {
  try {
    const { authSetting } = await Taro.getSetting()
    const known = authSetting['scope.record']
    if (known !== undefined) return known
    onAsking()
    await Taro.authorize({ scope: 'scope.record' })
    return true
  } catch {
    return false
  }
}
