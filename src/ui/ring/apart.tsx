import { CustomWrapper } from '@tarojs/components'
import type { ReactNode } from 'react'

/**
 * Sends what changes every second by itself. From the root of a page the path to a digit is twenty times as long as
 * the digit; a browser has no such path.
 */
export function Apart({ children }: { readonly children: ReactNode }) {
  return process.env.TARO_ENV === 'weapp' ? <CustomWrapper>{children}</CustomWrapper> : children
}
