import { createHash } from 'node:crypto'
import { type Api, fail, text } from './api'
import { encodePng } from './png'

/** Longest scene, characters (wxacode.getUnlimited). */
const SCENE = /^[\w!#$&'()*+,/:;=?@\-.~]{1,32}$/
/** WeChat's allowed widths, px, and its default. */
const NARROWEST_PX = 280
const WIDEST_PX = 1280
const DEFAULT_PX = 430
const CELLS = 16

/** `wxacode.getUnlimited`: a real picture, the same for the same scene, but no code a phone could scan. */
export const getUnlimited: Api = (params, context) => {
  const scene = text(params.scene)
  if (!SCENE.test(scene)) return fail(40129, 'invalid scene', context)
  if (text(params.page).startsWith('/')) return fail(41030, 'invalid page', context)
  const width = Number(params.width ?? DEFAULT_PX)
  if (!(width >= NARROWEST_PX && width <= WIDEST_PX)) return fail(40097, 'invalid width', context)
  const pattern = createHash('sha256')
    .update(`${scene} ${text(params.page)}`)
    .digest()
  const cell = (px: number) => Math.floor((px * CELLS) / width)
  const isDark = (x: number, y: number) => {
    const bit = cell(y) * CELLS + cell(x)
    return (((pattern[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1
  }
  return { answer: { kind: 'bytes', bytes: encodePng(Math.round(width), isDark), contentType: 'image/png' } }
}
