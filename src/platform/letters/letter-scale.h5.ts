import type { LetterScale } from './letter-scale'

/** What browsers call usual. */
const USUAL_PX = 16

/** A reader's zoom enlarges our px by itself; the size of letters set in the browser's settings shows in `medium` alone. */
export const letterScale: LetterScale = () => {
  const probe = document.createElement('span')
  probe.style.fontSize = 'medium'
  document.body.append(probe)
  const px = Number.parseFloat(getComputedStyle(probe).fontSize)
  probe.remove()
  return px > 0 ? px / USUAL_PX : 1
}
