import { plainTaking, type Taking } from './element'
import { addressOf } from './picture'

interface CanvasOptions {
  readonly type?: string
  readonly width?: number
  readonly height?: number
}

/** A canvas that is nowhere on the page. */
export function canvasApis() {
  return {
    createOffscreenCanvas({ type = 'webgl', width = 300, height = 150 }: CanvasOptions = {}) {
      if (type !== '2d') throw new Error('only 2d canvases are imitated')
      return phoneCanvas(Object.assign(document.createElement('canvas'), { width, height }))
    },
  }
}

/** A browser's canvas with what WeChat's has besides. */
function phoneCanvas(canvas: HTMLCanvasElement): HTMLCanvasElement {
  return Object.assign(canvas, {
    createImage: () => phoneImage(),
    requestAnimationFrame: (draw: FrameRequestCallback) => window.requestAnimationFrame(draw),
    cancelAnimationFrame: (id: number) => window.cancelAnimationFrame(id),
  })
}

/** An image whose `src` may be a file of the phone. */
function phoneImage(): HTMLImageElement {
  const image = new Image()
  let said = ''
  Object.defineProperty(image, 'src', {
    get: () => said,
    set(src: string) {
      said = src
      image.setAttribute('src', addressOf(src))
    },
  })
  return image
}

/** WeChat's `canvas` of type 2d: the element that `SelectorQuery` hands out as a node. */
export function canvas(box: HTMLElement): Taking {
  const drawn = phoneCanvas(document.createElement('canvas'))
  box.append(drawn)
  return plainTaking(box)
}
