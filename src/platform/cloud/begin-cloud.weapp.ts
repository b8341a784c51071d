import Taro from '@tarojs/taro'

let begun = false

/** Once, and before the first use rather than at launch: a start without a call needs no cloud. */
export function beginCloud(): void {
  if (begun) return
  Taro.cloud.init(CLOUD_ENV === '' ? {} : { env: CLOUD_ENV })
  begun = true
}
