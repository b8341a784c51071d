import { done, refuse } from '@core/kit/outcome'
import Taro from '@tarojs/taro'
import type { ScanCode } from './scan-code'

export const scanCode: ScanCode = async () => {
  try {
    // From the camera alone: a picture that somebody sent on is none of what hangs or stands here.
    const { result } = await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] })
    return done(result)
  } catch (error) {
    const message = (error as { readonly errMsg?: string } | null)?.errMsg ?? ''
    return refuse(/cancel/.test(message) ? 'NOTHING' : 'UNREADABLE')
  }
}
