import type { PhoneFiles } from '../../support/device/phone-files'
import { emit, plainTaking, type Taking } from './element'

/** WeChat's `mode` in the words of CSS; what is not here stretches the picture, as its default does. */
const FITS: Readonly<Record<string, string>> = { aspectFit: 'contain', aspectFill: 'cover' }

/** Pictures that came with the mini-program, by their path in it. */
const packaged = new Map<string, string>()

let phone: PhoneFiles | undefined

export function keepPictures(pictures: Readonly<Record<string, string>>, files: PhoneFiles): void {
  for (const [path, uri] of Object.entries(pictures)) packaged.set(path, uri)
  phone = files
}

/** Where a browser finds what the mini-program calls a picture: in the package, on the phone, or elsewhere. */
export function addressOf(src: string): string {
  const bytes = src.startsWith('wxfile://') ? phone?.read(src) : undefined
  if (bytes) return `data:;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`
  return packaged.get(src.replace(/^\//, '')) ?? src
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
    if (name === 'src') toDrawn('src', addressOf(`${value ?? ''}`))
    else if (name === 'mode') drawn.style.objectFit = FITS[`${value}`] ?? 'fill'
    else plain(name, value)
  }
}
