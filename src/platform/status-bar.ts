import Taro from '@tarojs/taro'

let height: number | undefined

/** Height in px of the phone's own bar above a page that draws its own title; a browser has none. */
export function statusBarPx(): number {
  if (process.env.TARO_ENV !== 'weapp') return 0
  height ??= Taro.getWindowInfo().statusBarHeight ?? 0
  return height
}
