import Taro from '@tarojs/taro'
import type { SaveTextFile } from './save-text-file'

export const saveTextFile: SaveTextFile = async ({ name, text }) => {
  try {
    const path = `${Taro.env.USER_DATA_PATH}/${name}`
    await new Promise<void>((resolve, reject) => {
      Taro.getFileSystemManager().writeFile({
        filePath: path,
        data: text,
        encoding: 'utf8',
        success: () => resolve(),
        fail: ({ errMsg }) => reject(new Error(errMsg)),
      })
    })
    await Taro.shareFileMessage({ filePath: path, fileName: name })
    return 'saved'
  } catch {
    return copied(text)
  }
}

/** Whoever closed the list of chats, or has a WeChat without it, still gets the words. */
async function copied(text: string): Promise<'copied' | 'failed'> {
  return Taro.setClipboardData({ data: text }).then(
    () => 'copied' as const,
    () => 'failed' as const,
  )
}
