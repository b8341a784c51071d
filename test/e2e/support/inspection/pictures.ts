import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

const PICTURES = join(__dirname, '..', '..', 'pictures')
const DIFFERENCES = join(__dirname, '..', '..', '..', '..', 'screenshots', 'differences')

/**
 * px of a cell whose colours are averaged before two pictures are compared. Another release of a browser or of a font
 * smooths the edges of letters differently, which is gone in a cell this large; a sign that is missing, a part that
 * has moved by half a line, or another colour is not.
 */
const CELL = 6

/** How different a cell must be (0–1, of pixelmatch), and the share of cells that may be. Seen: 0 on one machine; another Chromium has not been tried. */
const CELL_DIFFERS = 0.12
const MAY_DIFFER = 0.005

/** How much longer or shorter a page may be, px: a line of another font may round up. */
const MAY_GROW = 12

type Mode = 'all' | 'new' | 'none'

/** Jest's own `-u` and `--ci` rule these pictures, too. */
function mode(): Mode {
  const state = expect.getState() as unknown as { readonly snapshotState: { readonly _updateSnapshot: Mode } }
  return state.snapshotState._updateSnapshot
}

/** Fails when a picture is not what was agreed on; `npx jest --selectProjects e2e --testPathPatterns gallery -u` agrees to the new one. */
export function expectPicture(name: string, taken: Buffer): void {
  const file = join(PICTURES, `${name}.png`)
  if (mode() === 'all' || (mode() === 'new' && !existsSync(file))) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, smallest(taken))
    return
  }
  const [agreed, now] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(taken)]
  expect({ name, width: now.width }).toEqual({ name, width: agreed.width })
  expect(Math.abs(now.height - agreed.height)).toBeLessThanOrEqual(MAY_GROW)
  const { share, drawing } = difference(agreed, now)
  if (share > MAY_DIFFER) keep(name, { taken, drawing })
  expect({ name, share: share > MAY_DIFFER ? share : 0 }).toEqual({ name, share: 0 })
}

/** A browser writes pictures fast; these are kept for years. */
function smallest(taken: Buffer): Buffer {
  return PNG.sync.write(PNG.sync.read(taken), { deflateLevel: 9, colorType: 2 })
}

/** Share of the cells of two pictures, as far as both reach, that look different (0–1), and a drawing of these. */
export function difference(one: PNG, other: PNG): { readonly share: number; readonly drawing: PNG } {
  const width = Math.floor(Math.min(one.width, other.width) / CELL)
  const height = Math.floor(Math.min(one.height, other.height) / CELL)
  const drawing = new PNG({ width, height })
  const [a, b] = [coarse(one, { width, height }), coarse(other, { width, height })]
  const differ = pixelmatch(a, b, drawing.data, width, height, { threshold: CELL_DIFFERS, includeAA: true })
  return { share: differ / (width * height), drawing }
}

function coarse({ data, width: across }: PNG, { width, height }: { readonly width: number; readonly height: number }) {
  const out = new Uint8Array(width * height * 4)
  for (let cell = 0; cell < width * height; cell++) {
    const [left, top] = [(cell % width) * CELL, Math.floor(cell / width) * CELL]
    for (let channel = 0; channel < 4; channel++) {
      let sum = 0
      for (let y = top; y < top + CELL; y++)
        for (let x = left; x < left + CELL; x++) sum += data[(y * across + x) * 4 + channel] ?? 0
      out[cell * 4 + channel] = sum / (CELL * CELL)
    }
  }
  return out
}

function keep(name: string, { taken, drawing }: { readonly taken: Buffer; readonly drawing: PNG }): void {
  mkdirSync(DIFFERENCES, { recursive: true })
  const base = join(DIFFERENCES, name.replaceAll('/', ' '))
  writeFileSync(`${base}.png`, taken)
  writeFileSync(`${base} cells.png`, PNG.sync.write(drawing))
}
