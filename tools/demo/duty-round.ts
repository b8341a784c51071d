import { type ControlDoor, controlDoor } from '../control-door'
import { DEMO_DUTY } from './duty'
import { COMMUNITY_ID } from './to-documents'

/** Well inside the half hour after which a place counts as unknown; by the cloud's own clock, which a visitor may turn. */
const ROUND_EVERY_MS = 10 * 60_000

/** How often that clock is looked at. */
const LOOK_EVERY_MS = 5_000

interface Table {
  readonly data?: { readonly onDuty: boolean; readonly place: object | null; readonly task: object | null }
}

interface Reach {
  readonly data?: { readonly gaps: readonly string[] }
}

/**
 * Lets the demo's members tell their places again, as if they had looked at the app; answers how many did.
 * Left alone: whoever went off duty, whoever holds a case, whose silence is part of the story, and whoever only an open app would reach:
 * a beat is one, and would make them reachable every ten minutes.
 */
export async function dutyRound(url: string): Promise<number> {
  const door = controlDoor(url)
  let told = 0
  for (const { openid } of DEMO_DUTY) {
    const { data } = (await door.callAs(openid, { name: 'duty', op: 'workbench', input: {} })) as Table
    if (!data?.onDuty || !data.place || data.task || (await isOutOfReach(door, openid))) continue
    await door.callAs(openid, { name: 'duty', op: 'beat', input: { place: data.place } })
    told++
  }
  return told
}

async function isOutOfReach(door: ControlDoor, openid: string): Promise<boolean> {
  const { data } = (await door.callAs(openid, {
    name: 'people',
    op: 'reach',
    input: { communityId: COMMUNITY_ID },
  })) as Reach
  return (data?.gaps ?? []).length > 0
}

/** Answers a look at the clock that makes a round when one is due, and says whether it did. The first look only notes the time. */
export function roundsByClock(url: string): () => Promise<boolean> {
  const door = controlDoor(url)
  let lastAt: number | null = null
  return async () => {
    const at = await door.now()
    lastAt ??= at
    if (Math.abs(at - lastAt) < ROUND_EVERY_MS) return false
    lastAt = at
    await dutyRound(url)
    return true
  }
}

/** Looks at the clock for as long as this process lives, without keeping it alive. */
export function keepRounds(url: string, complain: (error: Error) => void): void {
  const look = roundsByClock(url)
  setInterval(() => void look().catch(complain), LOOK_EVERY_MS).unref()
}
