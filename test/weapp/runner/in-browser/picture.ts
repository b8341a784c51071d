import { emit, plainTaking, type Taking } from './element'

/** WeChat's `mode` in the words of CSS; what is not here stretches the picture, as its default does. */
const FITS: Readonly<Record<string, string>> = { aspectFit: 'contain', aspectFill: 'cover' }

/** Pictures that came with the mini-program, by their path in it. */
const packaged = new Map<string, string>()

export function keepPictures(pictures: Readonly<Record<string, string>>): void {
  for (const [path, uri] of Object.entries(pictures)) packaged.set(path, uri)
}

/** WeChat's `image`: a box of its own size with the picture in it. */
export function picture(box: HTMLElement): Taking {
  const drawn = document.createElement('img')
  drawn.alt = ''
  box.append(drawn)
  drawn.addEventListener('load', () => emit(box, 'load', { width: drawn.naturalWidth, height: drawn.naturalHeight }))
  drawn.addEventListener('error', () => emit(box, 'error', { errMsg: `no picture at ${drawn.src}` }))
  const plain = plainTaking(box)
  const toDrawn = plainTaking(drawn)
  return (name, value) => {
    if (name === 'src') toDrawn('src', packaged.get(`${value}`.replace(/^\//, '')) ?? value)
    else if (name === 'mode') drawn.style.objectFit = FITS[`${value}`] ?? 'fill'
    else plain(name, value)
  }
}
