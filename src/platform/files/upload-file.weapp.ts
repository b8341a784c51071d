import { done, refuse } from '@core/kit/outcome'
import Taro from '@tarojs/taro'
import { beginCloud } from '../cloud/begin-cloud.weapp'
import type { UploadFailure, UploadFile } from './upload-file'

export const uploadFile: UploadFile = ({ localPath, cloudPath, onProgress }) =>
  new Promise((resolve) => {
    beginCloud()
    // With callbacks, as only then there is a task that tells how far it has come.
    const task = Taro.cloud.uploadFile({
      filePath: localPath,
      cloudPath,
      success: ({ fileID }) => resolve(done(fileID)),
      fail: (error) => resolve(refuse(failureOf(error))),
    })
    let most = 0
    task?.onProgressUpdate(({ progress }) => {
      most = Math.max(most, progress / 100)
      onProgress?.(most)
    })
  })

/** What no rule stands against is worth another try: on a phone most failures are the network's. */
function failureOf(error: { readonly errMsg?: string }): UploadFailure {
  const words = error.errMsg ?? ''
  if (/not found|not exist|no such file/i.test(words)) return 'FILE_GONE'
  return /permission|authority|-503002|-501007|exceed max/i.test(words) ? 'REFUSED' : 'OFFLINE'
}
