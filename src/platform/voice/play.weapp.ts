import Taro from '@tarojs/taro'
import type { Play } from './play'

export const play: Play = (source) => {
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
  return { stop: () => audio.stop(), over }
}
