import Taro from '@tarojs/taro'
import type { SaveFile } from './save-file'

export const saveFile: SaveFile = async ({ name, base64 }) => {
  try {
    const path = `${Taro.env.USER_DATA_PATH}/${name}`
    await new Promise<void>((resolve, reject) => {
      Taro.getFileSystemManager().writeFile({
        filePath: path,
        data: base64,
        encoding: 'base64',
        success: () => resolve(),
        fail: ({ errMsg }) => reject(new Error(errMsg)),
      })
    })
    await Taro.shareFileMessage({ filePath: path, fileName: name })
    return true
  } catch {
    return false
  }
}
