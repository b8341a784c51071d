import type { WatchNetwork } from './watch-network'

export const watchNetwork: WatchNetwork = (tell) => {
  window.addEventListener('online', () => tell(true))
  window.addEventListener('offline', () => tell(false))
  tell(navigator.onLine)
}
