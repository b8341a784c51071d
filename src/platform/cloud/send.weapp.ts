import Taro from '@tarojs/taro'
import type { Send } from './send'

let begun = false

export const send: Send = async (name, data) => {
  begin()
  const { result } = await Taro.cloud.callFunction({ name, data })
  return result
}

/** Once, and at the first call rather than at launch: a start without a call needs no cloud. */
function begin(): void {
  if (begun) return
  Taro.cloud.init(CLOUD_ENV === '' ? {} : { env: CLOUD_ENV })
  begun = true
}
