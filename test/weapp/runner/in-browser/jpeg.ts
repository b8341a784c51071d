/** What a camera writes into a JPEG beside the picture: how it was held, where, when. */

/** WeChat's words for the eight ways a picture may lie in its file. */
const ORIENTATIONS = ['up', 'up-mirrored', 'down', 'down-mirrored', 'left-mirrored', 'right', 'right-mirrored', 'left']
const ORIENTATION_TAG = 0x0112

/** The whole segment, with its marker; undefined where there is none. */
export function exifOf(bytes: Uint8Array | undefined): Uint8Array | undefined {
  if (bytes?.[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  for (let at = 2; bytes[at] === 0xff && bytes[at + 1] !== 0xda; ) {
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    if (bytes[at + 1] === 0xe1) return bytes.slice(at, at + 2 + length)
    at += 2 + length
  }
  return undefined
}

/** A JPEG with this segment put in at its beginning. */
export function withExif(jpeg: Uint8Array, exif: Uint8Array | undefined): Uint8Array {
  return exif ? Uint8Array.from([...jpeg.subarray(0, 2), ...exif, ...jpeg.subarray(2)]) : jpeg
}

/** A picture as it lies in its file: no browser turns it by what the camera wrote. */
export function asItLies(bytes: Uint8Array): Uint8Array {
  const exif = exifOf(bytes)
  return exif ? Uint8Array.from([...bytes.subarray(0, 2), ...bytes.subarray(2 + exif.length)]) : bytes
}

export function orientationIn(bytes: Uint8Array | undefined): string {
  const exif = exifOf(bytes)
  // Marker, length and `Exif\0\0` stand before the TIFF part, whose offsets count from its own beginning.
  return ORIENTATIONS[(exif ? tagIn(exif.slice(10), ORIENTATION_TAG) : 1) - 1] ?? 'up'
}

/** A short value of the first directory; 1 where it is not there. */
function tagIn(tiff: Uint8Array, tag: number): number {
  const view = new DataView(tiff.buffer)
  const little = view.getUint16(0) === 0x4949
  const directory = view.getUint32(4, little)
  const entries = view.getUint16(directory, little)
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + entry * 12
    if (view.getUint16(at, little) === tag) return view.getUint16(at + 8, little)
  }
  return 1
}
