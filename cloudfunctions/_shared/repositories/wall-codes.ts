import * as z from 'zod'
import type { EpochMs } from '../../../core/kit/time'
import { APP_VERSIONS, type WallCode } from '../../../core/people/wall-code'
import { parseStored } from '../documents/stored'
import type { store as Store } from '../wechat/store'

const COLLECTION = 'wall_codes'

/** Where the code of a building hangs. */
export interface Wall {
  readonly communityId: string
  readonly buildingId: string
}

/** The picture that was drawn of a code. */
export interface DrawnCode extends WallCode {
  readonly fileId: string
  readonly drawnAt: EpochMs
}

/** One document per building: the picture that is good today. */
export interface WallCodes {
  /** Null when none was drawn yet. */
  get(wall: Wall): Promise<DrawnCode | null>
  /** Takes the place of the one before. */
  keep(wall: Wall, drawn: DrawnCode): Promise<void>
}

const schema = z.object({
  scene: z.string(),
  page: z.string(),
  version: z.enum(APP_VERSIONS),
  fileId: z.string(),
  drawnAt: z.number(),
})

/** No id holds a full stop. */
const idOf = ({ communityId, buildingId }: Wall) => `${communityId}.${buildingId}`

export function wallCodes(store: typeof Store): WallCodes {
  return {
    async get(wall) {
      const found = await store.get(COLLECTION, idOf(wall))
      return found ? parseStored(schema, found) : null
    },
    keep: (wall, drawn) => store.put(COLLECTION, idOf(wall), { ...wall, ...drawn }),
  }
}
