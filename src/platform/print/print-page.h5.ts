import { type DurationMs, seconds } from '@core/kit/time'
import type { PrintPage } from './print-page'
import { PRINTED } from './printed-root'

/** A sheet is worth nothing without its picture: rather say so than print an empty frame. */
const PATIENCE_MS: DurationMs = seconds(20)

export const printPage: PrintPage | undefined = async () => {
  const until = performance.now() + PATIENCE_MS
  while (!picturesAreThere()) {
    if (performance.now() > until) throw new Error('a picture did not come')
    await nextFrame()
  }
  window.print()
}

/** An image of the kit brings its own `img`, a moment after it has come into the page itself. */
function picturesAreThere(): boolean {
  const root = document.querySelector(`.${PRINTED}`)
  if (!root) return false
  const pictures = [...root.querySelectorAll('img')]
  const wanted = root.querySelectorAll('taro-image-core').length
  return pictures.length >= wanted && pictures.every(({ complete, naturalWidth }) => complete && naturalWidth > 0)
}

const nextFrame = () => new Promise((drawn) => requestAnimationFrame(drawn))
