import jsQR from 'jsqr'
import { PNG } from 'pngjs'

/** What a phone's camera reads in a PNG picture; null where it finds no code. */
export function readCode(picture: Buffer): string | null {
  const { data, width, height } = PNG.sync.read(picture)
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? null
}
