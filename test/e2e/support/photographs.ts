import type { Browser } from 'playwright-core'

/** A picture in somebody's album. */
export interface Photograph {
  readonly name: string
  readonly bytes: Buffer
}

interface Look {
  readonly widthPx?: number
  readonly heightPx?: number
  /** What the camera wrote beside the picture. */
  readonly exif?: {
    /** Degrees. */
    readonly place?: { readonly lng: number; readonly lat: number }
    /** How the phone was held, 1 to 8 as EXIF counts: 6 upright. */
    readonly orientation?: number
  }
}

/** A real JPEG, as large and as varied as a photograph, drawn by the browser. */
export async function takePhotograph(browser: Browser, look: Look = {}): Promise<Photograph> {
  const { widthPx = 1_600, heightPx = 1_200, exif } = look
  const page = await browser.newPage()
  const base64 = await page.evaluate(drawJpeg, { widthPx, heightPx })
  await page.close()
  const plain = Buffer.from(base64, 'base64')
  const bytes = exif ? Buffer.concat([plain.subarray(0, 2), exifSegment(exif), plain.subarray(2)]) : plain
  return { name: 'photograph.jpg', bytes }
}

/** Stripes and patches, not flat: a picture of one colour would weigh nothing. */
function drawJpeg({ widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number }): string {
  const canvas = Object.assign(document.createElement('canvas'), { width: widthPx, height: heightPx })
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D
  const step = Math.ceil(widthPx / 160)
  for (let x = 0; x < widthPx; x += step)
    for (let y = 0; y < heightPx; y += step) {
      pen.fillStyle = `hsl(${(x * 7 + y * 13) % 360} 40% ${30 + ((x * y) % 50)}%)`
      pen.fillRect(x, y, step, step)
    }
  return canvas.toDataURL('image/jpeg', 0.92).split(',')[1] ?? ''
}

/** The pointer from the first directory to the one about the place. */
const GPS_POINTER = 0x8825
const ORIENTATION = 0x0112

interface Entry {
  readonly tag: number
  readonly type: 2 | 3 | 4 | 5
  readonly count: number
  /** Four bytes in the entry, or more behind the directory. */
  readonly value: Buffer
}

/** APP1 with the marker: big-endian TIFF with one directory, and one about the place where there is any. */
function exifSegment({ place, orientation = 1 }: NonNullable<Look['exif']>): Buffer {
  const first: Entry[] = [{ tag: ORIENTATION, type: 3, count: 1, value: short(orientation) }]
  const firstAt = 8
  const gpsAt = firstAt + 2 + 12 * (place ? 2 : 1) + 4
  if (place) first.push({ tag: GPS_POINTER, type: 4, count: 1, value: long(gpsAt) })
  const header = Buffer.from('MM\0*\0\0\0\x08', 'latin1')
  const tiff = Buffer.concat([
    header,
    directory(first, firstAt),
    ...(place ? [directory(placeEntries(place), gpsAt)] : []),
  ])
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  return Buffer.concat([Buffer.from([0xff, 0xe1]), short(body.length + 2).subarray(0, 2), body])
}

function placeEntries({ lng, lat }: { readonly lng: number; readonly lat: number }): Entry[] {
  return [
    { tag: 1, type: 2, count: 2, value: Buffer.from(lat < 0 ? 'S\0\0\0' : 'N\0\0\0', 'latin1') },
    { tag: 2, type: 5, count: 3, value: degrees(lat) },
    { tag: 3, type: 2, count: 2, value: Buffer.from(lng < 0 ? 'W\0\0\0' : 'E\0\0\0', 'latin1') },
    { tag: 4, type: 5, count: 3, value: degrees(lng) },
  ]
}

function directory(entries: readonly Entry[], at: number): Buffer {
  const table = Buffer.alloc(2 + entries.length * 12 + 4)
  table.writeUInt16BE(entries.length)
  const behind: Buffer[] = []
  let free = at + table.length
  entries.forEach(({ tag, type, count, value }, index) => {
    const place = 2 + index * 12
    table.writeUInt16BE(tag, place)
    table.writeUInt16BE(type, place + 2)
    table.writeUInt32BE(count, place + 4)
    if (value.length <= 4) {
      value.copy(table, place + 8)
      return
    }
    table.writeUInt32BE(free, place + 8)
    behind.push(value)
    free += value.length
  })
  return Buffer.concat([table, ...behind])
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt16BE(value)
  return bytes
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

/** Degrees, minutes and hundredths of seconds, each over its denominator. */
function degrees(value: number): Buffer {
  const all = Math.abs(value)
  const minutes = (all % 1) * 60
  const parts = [
    [Math.floor(all), 1],
    [Math.floor(minutes), 1],
    [Math.round((minutes % 1) * 6_000), 100],
  ]
  return Buffer.concat(parts.flat().map(long))
}
