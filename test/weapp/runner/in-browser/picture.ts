import { emit, plainTaking, type Taking } from './element'

/** WeChat's `mode` in the words of CSS; what is not here stretches the picture, as its default does. */
const FITS: Readonly<Record<string, string>> = { aspectFit: 'contain', aspectFill: 'cover' }

/** WeChat's `image`: a box of its own size with the picture in it. */
export function picture(box: HTMLElement): Taking {
  const drawn = document.createElement('img')
  drawn.alt = ''
  box.append(drawn)
  drawn.addEventListener('load', () => emit(box, 'load', { width: drawn.naturalWidth, height: drawn.naturalHeight }))
  drawn.addEventListener('error', () => emit(box, 'error', { errMsg: `no picture at ${drawn.src}` }))
  const plain = plainTaking(box)
  return (name, value) => {
    // A path of the mini-program begins at its root, which is the folder of this page.
    if (name === 'src') plainTaking(drawn)('src', `${value ?? ''}`.replace(/^\//, ''))
    else if (name === 'mode') drawn.style.objectFit = FITS[`${value}`] ?? 'fill'
    else plain(name, value)
  }
}
