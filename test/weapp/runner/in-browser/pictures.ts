import type { PhoneFiles } from '../../support/device/phone-files'
import type { Ask } from '../../support/device/words'
import { type Options, type Questions, Refusal } from '../../support/question'
import { askInDialog } from './dialogs'
import { asItLies, exifOf, orientationIn, withExif } from './jpeg'
import { addressOf } from './picture'

/** A photograph in the phone's album. */
export interface Photo {
  readonly ending: string
  readonly base64: string
}

/** WeChat chooses, looks at, and re-encodes pictures. */
export function pictureQuestions(files: PhoneFiles, ask: Ask): Questions {
  const chosen = async (api: string, options: Options) => {
    const word = await ask(api, options)
    if (!word) throw new Refusal(`nobody has decided what ${api} answers`)
    if ('fails' in word) throw new Refusal(word.fails, word.more)
    const { photos } = word.result as { readonly photos: readonly Photo[] }
    return photos.slice(0, Number(options.count ?? 9)).map(({ ending, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      return { tempFilePath: files.temporary(bytes, ending), size: bytes.length, fileType: 'image' }
    })
  }
  return {
    chooseMedia: async (options) => ({ type: 'image', tempFiles: await chosen('chooseMedia', options) }),
    async chooseImage(options) {
      const tempFiles = (await chosen('chooseMedia', options)).map(({ tempFilePath: path, size }) => ({ path, size }))
      return { tempFilePaths: tempFiles.map(({ path }) => path), tempFiles }
    },
    getImageInfo: ({ src }) => imageInfo(`${src}`, files),
    compressImage: (options) => compressed(options, files),
    canvasToTempFilePath: (options) => drawnToFile(options, files),
    previewImage({ urls = [], current }: Options) {
      // Closed by a tap anywhere; its own button is what a test finds.
      void askInDialog('', ['关闭'], {
        picture: addressOf(`${current ?? (urls as readonly string[])[0] ?? ''}`),
      })
    },
  }
}

/** Width and height as they lie in the file, before anybody turns it; that is what WeChat tells. */
async function imageInfo(src: string, files: PhoneFiles): Promise<object> {
  const bytes = files.read(src)
  const bitmap = await bitmapOf(src, files)
  const { width, height } = bitmap
  const type = bytes && bytes[0] === 0x89 ? 'png' : 'jpeg'
  return { width, height, path: src, type, orientation: orientationIn(bytes) }
}

/** Nobody promises that WeChat takes out what a camera has written into a picture, so it stays in. */
async function compressed(options: Options, files: PhoneFiles): Promise<object> {
  const { src, quality = 80, compressedWidth, compressedHeight } = options
  const bitmap = await bitmapOf(`${src}`, files)
  const scale = scaleTo(bitmap, Number(compressedWidth) || undefined, Number(compressedHeight) || undefined)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(bitmap.width * scale)
  canvas.height = Math.round(bitmap.height * scale)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  const bytes = await encoded(canvas, 'image/jpeg', Number(quality) / 100)
  return { tempFilePath: files.temporary(withExif(bytes, exifOf(files.read(`${src}`))), 'jpg') }
}

function scaleTo({ width, height }: ImageBitmap, toWidth?: number, toHeight?: number): number {
  return toWidth === undefined ? (toHeight ?? height) / height : toWidth / width
}

async function drawnToFile(options: Options, files: PhoneFiles): Promise<object> {
  const { canvas, fileType = 'png', quality = 1 } = options
  if (!(canvas instanceof HTMLCanvasElement)) throw new Refusal('canvas is empty')
  const { x = 0, y = 0, width = canvas.width, height = canvas.height } = options as Readonly<Record<string, number>>
  const { destWidth = width, destHeight = height } = options as Readonly<Record<string, number>>
  const cut = Object.assign(document.createElement('canvas'), { width: destWidth, height: destHeight })
  cut.getContext('2d')?.drawImage(canvas, x, y, width, height, 0, 0, destWidth, destHeight)
  const bytes = await encoded(cut, fileType === 'jpg' ? 'image/jpeg' : 'image/png', Number(quality))
  return { tempFilePath: files.temporary(bytes, `${fileType}`) }
}

async function encoded(canvas: HTMLCanvasElement, type: string, quality: number): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality))
  if (!blob) throw new Refusal('the canvas has no picture')
  return new Uint8Array(await blob.arrayBuffer())
}

async function bitmapOf(src: string, files: PhoneFiles): Promise<ImageBitmap> {
  const bytes = files.read(src)
  if (!bytes) throw new Refusal(`file not found: ${src}`)
  return createImageBitmap(new Blob([asItLies(bytes).slice()])).catch(() => {
    throw new Refusal('image is broken or of an unknown kind')
  })
}
