import type { WallCode } from '../../../core/people/wall-code'
import { AppError } from '../app-error'
import { cloud } from './cloud'

/** A picture as the platform drew it. */
export interface CodePicture {
  readonly bytes: Buffer
  /** Of a file's name, without the dot. */
  readonly extension: 'jpg' | 'png'
}

/** The widest WeChat draws, px: ten centimetres on paper without a visible edge. */
const WIDTH_PX = 1_280

/** No such page in the version that is out, or none is out yet. */
const NO_PAGE: ReadonlySet<number> = new Set([41030])

/** Too many codes in this minute, or WeChat is busy: passes by itself. */
const TOO_FAST: ReadonlySet<number> = new Set([-1, 45009, 45011])

interface Answer {
  readonly contentType?: string
  readonly buffer?: Buffer
}

/** Draws the code of a mini-program, anew at each call, as wide as it is to be printed unless told otherwise. Fails with CODE_NOT_OUT while no version has that page, with CODE_BUSY when WeChat draws none just now. */
export async function codePicture({ scene, page, version }: WallCode, widthPx = WIDTH_PX): Promise<CodePicture> {
  const { wxacode } = cloud.openapi as unknown as { wxacode: { getUnlimited(o: object): Promise<Answer> } }
  try {
    // WeChat looks the page up among those that are out: a version that is not out yet has none there.
    const checkPath = version === 'release'
    const asked = { scene, page, checkPath, envVersion: version, width: widthPx }
    const { buffer, contentType = '' } = await wxacode.getUnlimited(asked)
    if (!buffer || buffer.length === 0) throw new Error('an answer without a picture')
    return { bytes: buffer, extension: contentType.includes('png') ? 'png' : 'jpg' }
  } catch (error) {
    const { errCode } = (error ?? {}) as { readonly errCode?: number }
    if (NO_PAGE.has(errCode ?? 0)) throw new AppError('CODE_NOT_OUT', String(errCode))
    if (TOO_FAST.has(errCode ?? 0)) throw new AppError('CODE_BUSY', String(errCode))
    throw error
  }
}
