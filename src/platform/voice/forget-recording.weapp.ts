import Taro from '@tarojs/taro'
import type { ForgetRecording } from './forget-recording'

export const forgetRecording: ForgetRecording = (path) =>
  Taro.getFileSystemManager().unlink({ filePath: path, fail: () => undefined })
