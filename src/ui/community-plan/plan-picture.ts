import { HATCHING, type Paint, PICTURE_COLORS, paintOf } from './plan-paint'
import type { PlanShape } from './plan-shapes'
import type { Box } from './projection'

export interface PictureOptions {
  readonly box: Box
  readonly dark: boolean
  readonly labelSize: number
}

/** The plan as a data URI, for the mini-program, whose views know no inline drawing. */
export function pictureOf(shapes: readonly PlanShape[], options: PictureOptions): string {
  const { box, dark, labelSize } = options
  const colors = PICTURE_COLORS[dark ? 'dark' : 'light']
  const drawn = shapes.map((shape) => markup(shape, paintOf(shape, colors), labelSize)).join('')
  const hatched = shapes.some((shape) => shape.kind === 'path' && shape.role === 'gap')
  const size = `width="${box.width}" height="${box.height}" viewBox="0 0 ${box.width} ${box.height}"`
  const ground = `<rect ${size} fill="${colors.land}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} stroke-linejoin="round" stroke-linecap="round">${hatched ? hatching(colors.gap) : ''}${ground}${drawn}</svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

function hatching(color: string): string {
  const { id, step, line, turn } = HATCHING
  const stroke = `<rect width="${line}" height="${step}" fill="${color}"/>`
  return `<defs><pattern id="${id}" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="${turn}">${stroke}</pattern></defs>`
}

function markup(shape: PlanShape, paint: Paint, labelSize: number): string {
  const look = [
    ` fill="${paint.fill}"`,
    paint.stroke === 'none' ? '' : ` stroke="${paint.stroke}" stroke-width="${paint.strokeWidth}"`,
    paint.opacity === 1 ? '' : ` opacity="${paint.opacity}"`,
  ].join('')
  if (shape.kind === 'path') return `<path d="${shape.d}"${look}/>`
  const [x, y] = shape.at
  if (shape.kind === 'circle') return `<circle cx="${x}" cy="${y}" r="${shape.r}"${look}/>`
  const weight = shape.chosen ? ' font-weight="600"' : ''
  const place = `x="${x}" y="${y}" dy=".36em" text-anchor="middle" paint-order="stroke" font-size="${labelSize}" font-family="sans-serif"`
  return `<text ${place}${weight}${look}>${escaped(shape.text)}</text>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
