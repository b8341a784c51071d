import Taro from '@tarojs/taro'
import { beginCloud } from '../cloud/begin-cloud.weapp'
import type { DeleteUpload } from './delete-upload'

export const deleteUpload: DeleteUpload = async (fileId) => {
  beginCloud()
  await Taro.cloud.deleteFile({ fileList: [fileId] }).catch(() => undefined)
}
