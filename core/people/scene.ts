/** What a printed code of the community leads to. */
export interface Scene {
  /** The building, or the station, on whose wall it hangs. */
  readonly buildingId?: string
  /** With it, whoever rang the hotline takes their case into their own phone. */
  readonly claimCode?: string
  /** What invites whoever scans it to a role. */
  readonly inviteCode?: string
}

/** WeChat carries no more characters in a code than these. */
export const SCENE_MOST = 32

const ID = /^[A-Za-z0-9_-]{1,29}$/
const CODE = /^\d{6}$/
const INVITE = /^[A-Za-z0-9_-]{10}\.[A-Za-z0-9_-]{16}$/

/** `b=building-7`, `c=834201`, or both with `&` between; `i=…` for an invitation. Nothing of a scene that is not ours: a strange code leads where none does. */
export function parseScene(scene: string): Scene {
  if (scene.length > SCENE_MOST) return {}
  const pairs = new Map(scene.split('&').map((pair) => splitOnce(pair)))
  const [buildingId, claimCode, inviteCode] = [pairs.get('b') ?? '', pairs.get('c') ?? '', pairs.get('i') ?? '']
  return {
    ...(ID.test(buildingId) ? { buildingId } : {}),
    ...(CODE.test(claimCode) ? { claimCode } : {}),
    ...(INVITE.test(inviteCode) ? { inviteCode } : {}),
  }
}

/** The scene for the wall of a building; null when its id does not fit into a code. */
export function sceneOfBuilding(buildingId: string): string | null {
  return ID.test(buildingId) ? `b=${buildingId}` : null
}

/** The scene of an invitation. */
export function sceneOfInvite(code: string): string {
  return `i=${code}`
}

function splitOnce(pair: string): readonly [string, string] {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
}
