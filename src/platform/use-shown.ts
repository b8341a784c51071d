import { useDidHide, useDidShow } from '@tarojs/taro'
import { useState } from 'react'

/** Whether this page is the one being looked at; a covered page and an app in the background are not. */
export function useShown(): boolean {
  const [shown, setShown] = useState(true)
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))
  return shown
}

/** Runs it each time the page comes before its reader: opened, uncovered, or with the app out of the background. */
export function useWhenShown(run: () => void): void {
  useDidShow(run)
}
