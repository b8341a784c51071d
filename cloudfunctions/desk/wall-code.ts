import { createHash } from 'node:crypto'
import { deskContract } from '../../core/contract/desk'
import { buildingOf } from '../../core/people/community'
import { mayCoordinate } from '../../core/people/permissions'
import { saysTheSame, type WallCode, wallCodeOf } from '../../core/people/wall-code'
import { AppError, orThrow } from '../_shared/app-error'
import { callerWho } from '../_shared/caller-who'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'
import type { Wall } from '../_shared/repositories/wall-codes'

/** As long as a sheet takes to be looked at and printed. Seconds. */
const ADDRESS_AGE_S = 3_600

/**
 * An address for an hour of the picture to print for a building. It is drawn at the first call and again only when what it says has changed,
 * or when the file is gone; two first calls at once draw it twice into one file. Fails with NOT_YOURS for anybody but a coordinator of the
 * community, INVALID_INPUT for an unknown building, CODE_TOO_LONG for one whose id no code holds, CODE_NOT_OUT and CODE_BUSY when WeChat draws none.
 */
export const wallCode = operation(deskContract.wallCode, async (wall, context) => {
  await callerWho(mayCoordinate, context, wall.communityId)
  const building = buildingOf(await context.communities.get(wall.communityId), wall.buildingId)
  if (!building) throw new AppError('INVALID_INPUT', 'no such building', ['buildingId'])
  const code = orThrow(wallCodeOf(building, context.appVersion))
  const { version } = code
  return { version, url: (await drawnBefore(wall, code, context)) ?? (await drawNow(wall, code, context)) }
})

/** Null when there is none, when it says something else by now, or when its file is gone. */
async function drawnBefore(wall: Wall, code: WallCode, { wallCodes, files }: Context): Promise<string | null> {
  const drawn = await wallCodes.get(wall)
  if (!drawn || !saysTheSame(drawn, code)) return null
  return (await files.addresses([drawn.fileId], ADDRESS_AGE_S)).get(drawn.fileId) ?? null
}

async function drawNow(wall: Wall, code: WallCode, { codePicture, wallCodes, files, now }: Context): Promise<string> {
  const { bytes, extension } = await codePicture(code)
  const fileId = await files.keep(pathOf(wall, code, extension), bytes)
  await wallCodes.keep(wall, { ...code, fileId, drawnAt: now })
  const url = (await files.addresses([fileId], ADDRESS_AGE_S)).get(fileId)
  if (url === undefined) throw new Error(`no address for ${fileId}`)
  return url
}

/** The same code has the same name, so that a second drawing leaves no second file; another code has another, so that nobody is shown a kept copy of the old one. */
function pathOf({ communityId, buildingId }: Wall, code: WallCode, extension: string): string {
  const said = createHash('sha256').update([code.scene, code.page, code.version].join('\n')).digest('hex').slice(0, 12)
  return `wall-codes/${communityId}/${buildingId}-${said}.${extension}`
}
