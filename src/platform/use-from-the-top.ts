import Taro from '@tarojs/taro'
import { useEffect } from 'react'

/** What takes a page's place is read from its first line, however far down the one before it was. */
export function useFromTheTop(): void {
  useEffect(() => {
    Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined)
  }, [])
}
