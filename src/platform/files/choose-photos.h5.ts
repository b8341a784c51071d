import { refuse } from '@core/kit/outcome'
import { consentTo } from '../privacy/consent-to'
import type { ChoosePhotos } from './choose-photos'
import { drawAll } from './draw-all'
import { LONG_EDGE_PX, QUALITY, within } from './photo-size'

export const choosePhotos: ChoosePhotos = async (most, onChosen) => {
  if (!(await consentTo('photos', 'tap'))) return refuse('NOTHING')
  const files = await chosen(most > 1)
  if (files.length === 0) return refuse('NOTHING')
  onChosen?.(Math.min(files.length, most))
  return drawAll(files, most, drawnAnew)
}

function chosen(several: boolean): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.multiple = several
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

async function drawnAnew(file: File): Promise<string> {
  // Upright: a phone writes down how it was held, and that goes with the rest.
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const canvas = document.createElement('canvas')
  Object.assign(canvas, within(picture, LONG_EDGE_PX))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
  if (!drawn) throw new Error('the canvas gives no picture')
  return URL.createObjectURL(drawn)
}
