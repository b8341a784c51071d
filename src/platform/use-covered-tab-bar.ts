import Taro from '@tarojs/taro'
import { useEffect } from 'react'

/** Puts the tab bar away while a sheet lies over a tab page: in a browser it would stand above the sheet's own buttons. */
export function useCoveredTabBar(covered: boolean): void {
  useEffect(() => {
    if (!covered || process.env.TARO_ENV !== 'h5') return undefined
    // Where there is no tab bar there is nothing to put away.
    Taro.hideTabBar().catch(() => undefined)
    return () => {
      Taro.showTabBar().catch(() => undefined)
    }
  }, [covered])
}
