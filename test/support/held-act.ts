import type { Fault } from '../../emulator/faults/fault-list'
import { control } from './emulator-client'

/** Real time; an act that is going to send the request has done so long before. */
const PATIENCE_MS = 15_000

export interface HeldAct<T> {
  /** The request at which the act is held. */
  readonly match: Fault['match']
  readonly act: () => Promise<T>
  /** What is done from beginning to end while it is held. */
  readonly meanwhile: () => Promise<unknown>
}

/**
 * One act stops at its first request that matches, another one is done whole, and the first goes on; answers what became of the first.
 * Throws when no such request comes. Takes every other fault away.
 */
export async function heldAt<T>(url: string, { match, act, meanwhile }: HeldAct<T>): Promise<T> {
  await control(url, 'POST', ['faults', { match, times: 1, effect: { hold: true } }])
  const before = Date.now()
  let ended = false
  const held = act().finally(() => {
    ended = true
  })
  // Its failure is the caller's, who is not listening yet.
  held.catch(() => undefined)
  for (;;) {
    const tooLate = ended || Date.now() - before > PATIENCE_MS
    // A fault that has struck is off the list: then the act waits there, and nowhere else.
    if ((await control<readonly unknown[]>(url, 'GET', ['faults'])).length === 0) break
    if (tooLate) throw new Error(`no request matched ${JSON.stringify(match)}`)
  }
  try {
    await meanwhile()
  } finally {
    await control(url, 'DELETE', ['faults'])
  }
  return held
}
