import qrcode from 'qrcode-generator'
import { type Api, fail, text } from './api'
import { encodePng } from './png'
import type { ApiParams } from './wire-messages'

/** Longest scene, characters (wxacode.getUnlimited). */
const SCENE = /^[\w!#$&'()*+,/:;=?@\-.~]{1,32}$/
/** WeChat's allowed widths, px, and its default. */
const NARROWEST_PX = 280
const WIDEST_PX = 1280
const DEFAULT_PX = 430
const VERSIONS: ReadonlySet<unknown> = new Set([undefined, 'release', 'trial', 'develop'])
/** Without this much white around it no reader finds a code. Modules. */
const QUIET_ZONE = 4

/**
 * `wxacode.getUnlimited`: the same picture for the same scene and page. A round code of WeChat's can be made by WeChat alone; this is a square
 * QR code that any reader reads, with the page and its query in it as a mini-program would be opened by it.
 */
export const getUnlimited: Api = (params, context) => {
  const scene = text(params.scene)
  if (!SCENE.test(scene)) return fail(40129, 'invalid scene', context)
  if (text(params.page).startsWith('/')) return fail(41030, 'invalid page', context)
  if (!VERSIONS.has(params.env_version)) return fail(40097, 'invalid env_version', context)
  const width = Number(params.width ?? DEFAULT_PX)
  if (!(width >= NARROWEST_PX && width <= WIDEST_PX)) return fail(40097, 'invalid width', context)
  return {
    answer: { kind: 'bytes', bytes: draw(saidBy(params), Math.round(width)), contentType: 'image/png' },
  }
}

/** Relative, as WeChat's pages are named: whoever reads it knows the rest of the address. */
function saidBy({ page, scene }: ApiParams): string {
  return `${text(page)}?scene=${encodeURIComponent(text(scene))}`
}

function draw(words: string, sidePx: number): Buffer {
  const code = qrcode(0, 'M')
  code.addData(words)
  code.make()
  const modules = code.getModuleCount()
  const within = (at: number) => at >= 0 && at < modules
  const moduleAt = (px: number) => Math.floor((px * (modules + 2 * QUIET_ZONE)) / sidePx) - QUIET_ZONE
  return encodePng(sidePx, (x, y) => {
    const [column, row] = [moduleAt(x), moduleAt(y)]
    return within(column) && within(row) && code.isDark(row, column)
  })
}
