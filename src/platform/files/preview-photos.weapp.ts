import Taro from '@tarojs/taro'
import type { PreviewPhotos } from './preview-photos'

export const previewPhotos: PreviewPhotos = (photos, first) => {
  void Taro.previewImage({ urls: [...photos], current: photos[first] ?? '' })
}
