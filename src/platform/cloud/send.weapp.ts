import Taro from '@tarojs/taro'
import { beginCloud } from './begin-cloud.weapp'
import { failureOfCall } from './failed-call.weapp'
import { PATIENCE_MS } from './patience'
import type { Send } from './send'

export const send: Send = async (name, data) => {
  beginCloud()
  const call = Taro.cloud.callFunction({ name, data })
  const { result } = await inPatience(call).catch((error: unknown) => {
    throw failureOfCall(error) ?? error
  })
  return result
}

/** WeChat itself gives up after a minute, and nobody looks at a busy button for so long. */
function inPatience<T>(call: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MS)
    call.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
