import Taro from '@tarojs/taro'
import type { Play, Playing } from './play'

let current: Playing | undefined

export const play: Play = (source) => {
  current?.stop()
  // A phone switched to silent would play nothing, and its owner would think that nothing was recorded.
  Taro.setInnerAudioOption({ obeyMuteSwitch: false })
  const audio = Taro.createInnerAudioContext()
  const over = new Promise<'ended' | 'failed'>((resolve) => {
    audio.onEnded(() => resolve('ended'))
    audio.onStop(() => resolve('ended'))
    audio.onError(() => resolve('failed'))
  })
  void over.then(() => audio.destroy())
  audio.src = source
  audio.play()
  current = { stop: () => audio.stop(), over }
  return current
}
