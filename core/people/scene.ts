/** What a printed code of the community leads to. */
export interface Scene {
  /** The building, or the station, on whose wall it hangs. */
  readonly buildingId?: string
  /** With it, whoever rang the hotline takes their case into their own phone. */
  readonly claimCode?: string
}

/** WeChat carries no more characters in a code than these. */
export const SCENE_MOST = 32

const ID = /^[A-Za-z0-9_-]{1,29}$/
const CODE = /^\d{6}$/

/** `b=building-7`, `c=834201`, or both with `&` between. Nothing of a scene that is not ours: a strange code leads where none does. */
export function parseScene(scene: string): Scene {
  if (scene.length > SCENE_MOST) return {}
  const pairs = new Map(scene.split('&').map((pair) => splitOnce(pair)))
  const [buildingId, claimCode] = [pairs.get('b') ?? '', pairs.get('c') ?? '']
  return {
    ...(ID.test(buildingId) ? { buildingId } : {}),
    ...(CODE.test(claimCode) ? { claimCode } : {}),
  }
}

/** The scene for the wall of a building; null when its id does not fit into a code. */
export function sceneOfBuilding(buildingId: string): string | null {
  return ID.test(buildingId) ? `b=${buildingId}` : null
}

function splitOnce(pair: string): readonly [string, string] {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
}
