import Taro from '@tarojs/taro'
import { randomKey } from '../random-key'

/** Moves a recording to where it outlives the app; where there is no room it stays where it is, and lives as long as that. */
export function keepRecording(tempFilePath: string): Promise<string> {
  const ending = /\.\w+$/.exec(tempFilePath)?.[0] ?? '.mp3'
  return new Promise((resolve) => {
    Taro.getFileSystemManager().saveFile({
      tempFilePath,
      filePath: `${Taro.env.USER_DATA_PATH}/voice-${randomKey()}${ending}`,
      success: ({ savedFilePath }) => resolve(savedFilePath),
      fail: () => resolve(tempFilePath),
    })
  })
}
