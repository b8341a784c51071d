import { done, type Outcome, refuse } from '../kit/outcome'
import type { Building } from './community'
import { sceneOfBuilding } from './scene'

/** Whom a scanned code opens the mini-program for: everybody, the testers, or the developers. */
export const APP_VERSIONS = ['release', 'trial', 'develop'] as const
export type AppVersion = (typeof APP_VERSIONS)[number]

/** The page a code on a wall opens: the request itself, not one tap before it. As WeChat wants it, without a leading slash. */
export const WALL_CODE_PAGE = 'packages/help/pages/new/index'

/** The page that the code of an invitation opens. */
export const INVITE_PAGE = 'packages/account/pages/role/index'

/** Everything a printed code says. A picture of it is good for as long as this stays the same. */
export interface WallCode {
  readonly scene: string
  readonly page: string
  readonly version: AppVersion
}

/** What the code on this building's wall says. Refuses with CODE_TOO_LONG when WeChat's scene cannot hold the building's id. */
export function wallCodeOf({ id }: Pick<Building, 'id'>, version: AppVersion): Outcome<WallCode, 'CODE_TOO_LONG'> {
  const scene = sceneOfBuilding(id)
  return scene === null ? refuse('CODE_TOO_LONG') : done({ scene, page: WALL_CODE_PAGE, version })
}

export function saysTheSame(one: WallCode, other: WallCode): boolean {
  return one.scene === other.scene && one.page === other.page && one.version === other.version
}

/** What a deployment says of itself; anything else counts as the version everybody has. */
export function appVersionOf(word: string | undefined): AppVersion {
  return APP_VERSIONS.find((version) => version === word) ?? 'release'
}
