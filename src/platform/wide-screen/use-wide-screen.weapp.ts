import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { UseWideScreen } from './use-wide-screen'

export const useWideScreen: UseWideScreen = (leastPx) => useState(() => Taro.getWindowInfo().windowWidth >= leastPx)[0]
