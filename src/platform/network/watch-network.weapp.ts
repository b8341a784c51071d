import Taro from '@tarojs/taro'
import type { WatchNetwork } from './watch-network'

export const watchNetwork: WatchNetwork = (tell) => {
  Taro.onNetworkStatusChange(({ isConnected }) => tell(isConnected))
  Taro.getNetworkType({ success: ({ networkType }) => tell(networkType !== 'none') })
}
