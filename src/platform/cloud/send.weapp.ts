import Taro from '@tarojs/taro'
import { beginCloud } from './begin-cloud.weapp'
import type { Send } from './send'

export const send: Send = async (name, data) => {
  beginCloud()
  const { result } = await Taro.cloud.callFunction({ name, data })
  return result
}
