import Taro from '@tarojs/taro'
import type { CallAttention } from './call-attention'
import { type ChimeContext, playChime } from './chime'

/** Since base library 2.19; Taro does not know it. */
declare const wx: { createWebAudioContext?(): ChimeContext }

let context: ChimeContext | undefined

export const callAttention: CallAttention = () => {
  Taro.vibrateLong().catch(() => undefined)
  context ??= wx.createWebAudioContext?.()
  if (context) playChime(context)
}
