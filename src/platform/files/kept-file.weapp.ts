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
    await unlinked(placeOf(key))
  },
  async dropAll() {
    await Promise.all((await inRoot()).filter(isOurs).map((name) => unlinked(`${Taro.env.USER_DATA_PATH}/${name}`)))
  },
}

function unlinked(filePath: string): Promise<boolean> {
  return asked((answers) => Taro.getFileSystemManager().unlink({ filePath, ...answers }))
}

/** Photos under their keys, and recordings, which lie beside them. */
function isOurs(name: string): boolean {
  return /^(kept|voice)-/.test(name)
}

function inRoot(): Promise<readonly string[]> {
  const dirPath = Taro.env.USER_DATA_PATH ?? ''
  return new Promise((resolve) =>
    Taro.getFileSystemManager().readdir({ dirPath, success: ({ files }) => resolve(files), fail: () => resolve([]) }),
  )
}

function placeOf(key: string): string {
  return `${Taro.env.USER_DATA_PATH}/kept-${key}`
}

function asked(ask: (answers: { success(): void; fail(): void }) => void): Promise<boolean> {
  return new Promise((resolve) => ask({ success: () => resolve(true), fail: () => resolve(false) }))
}
