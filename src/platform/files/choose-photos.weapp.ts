import { refuse } from '@core/kit/outcome'
import Taro from '@tarojs/taro'
import type { ChoosePhotos } from './choose-photos'
import { drawAll } from './draw-all'
import { LONG_EDGE_PX, QUALITY, within } from './photo-size'

export const choosePhotos: ChoosePhotos = async (most, onChosen) => {
  try {
    const paths = await chosen(most)
    onChosen?.(Math.min(paths.length, most))
    return await drawAll(paths, most, drawnAnew)
  } catch (error) {
    const words = (error as { readonly errMsg?: string } | null)?.errMsg ?? ''
    if (/cancel/.test(words)) return refuse('NOTHING')
    return refuse(/auth|permission|privacy|deny/.test(words) ? 'REFUSED' : 'UNREADABLE')
  }
}

/** With callbacks: the framework makes no promise of this one, and old phones do not either. */
function chosen(most: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    void Taro.chooseMedia({
      count: most,
      mediaType: ['image'],
      sourceType: ['camera', 'album'],
      sizeType: ['compressed'],
      success: ({ tempFiles }) => resolve(tempFiles.map(({ tempFilePath }) => tempFilePath)),
      fail: reject,
    })
  })
}

/** On a canvas: nobody promises what `compressImage` leaves of the place a photo was taken at, and a drawing has none. */
async function drawnAnew(path: string): Promise<string> {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width: 1, height: 1 })
  const picture = canvas.createImage()
  await new Promise<void>((resolve, reject) => {
    picture.onload = () => resolve()
    picture.onerror = () => reject(new Error('no picture'))
    picture.src = path
  })
  const size = within(picture, LONG_EDGE_PX)
  Object.assign(canvas, size)
  const pen = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  pen.drawImage(picture as unknown as CanvasImageSource, 0, 0, size.width, size.height)
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    // The typings know only canvases that stand on a page.
    canvas: canvas as never,
    ...{ x: 0, y: 0, ...size, destWidth: size.width, destHeight: size.height },
    fileType: 'jpg',
    quality: QUALITY,
  })
  return tempFilePath
}
