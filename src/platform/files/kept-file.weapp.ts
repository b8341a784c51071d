import Taro from '@tarojs/taro'
import type { KeptFiles } from './kept-file'

export const keptFiles: KeptFiles = {
  async keep(key, localPath) {
    const kept = await asked((answers) =>
      // Copied, not moved: the picture on the screen still stands under its first name.
      Taro.getFileSystemManager().copyFile({ srcPath: localPath, destPath: placeOf(key), ...answers }),
    )
    return kept ? placeOf(key) : localPath
  },
  async find(key) {
    const there = await asked((answers) => Taro.getFileSystemManager().access({ path: placeOf(key), ...answers }))
    return there ? placeOf(key) : undefined
  },
  async drop(key) {
    await asked((answers) => Taro.getFileSystemManager().unlink({ filePath: placeOf(key), ...answers }))
  },
}

function placeOf(key: string): string {
  return `${Taro.env.USER_DATA_PATH}/kept-${key}`
}

function asked(ask: (answers: { success(): void; fail(): void }) => void): Promise<boolean> {
  return new Promise((resolve) => ask({ success: () => resolve(true), fail: () => resolve(false) }))
}
