import { done, refuse } from '@core/kit/outcome'
import type { ScanCode } from './scan-code'

/** Large enough for any code a person holds a phone to, small enough to be read at once. */
const LONG_EDGE_PX = 1_200

// A browser has no scanner on every phone: it takes a photograph, and the code is looked for in it. The picture stays on the phone.
export const scanCode: ScanCode = async () => {
  const file = await taken()
  if (!file) return refuse('NOTHING')
  try {
    const { data, width, height } = await drawn(file)
    // Only whoever scans needs the reader.
    const { default: read } = await import('jsqr')
    const said = read(data, width, height)?.data ?? ''
    return said === '' ? refuse('UNREADABLE') : done(said)
  } catch {
    return refuse('UNREADABLE')
  }
}

function taken(): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', accept: 'image/*' })
    input.setAttribute('capture', 'environment')
    input.addEventListener('change', () => resolve(input.files?.[0]))
    input.addEventListener('cancel', () => resolve(undefined))
    input.click()
  })
}

async function drawn(file: File): Promise<ImageData> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const scale = Math.min(1, LONG_EDGE_PX / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('the canvas gives no pen')
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return pen.getImageData(0, 0, canvas.width, canvas.height)
}
