import type { Fault } from '../../emulator/faults/fault-list'
import { control } from './emulator-client'

/** Real time; an act that is going to send the request has done so long before. */
const PATIENCE_MS = 15_000

export interface SuddenDeath {
  /** The request at which the functions die. */
  readonly match: Fault['match']
  readonly act: () => Promise<unknown>
  /** Real ms to wait for that request. */
  readonly patienceMs?: number
}

/**
 * Functions die in the middle of an act, at the first request that matches; resolves when the act has failed.
 * Throws when no such request comes, or when the act survives. No other fault may be waiting.
 */
export async function diesAt(url: string, { match, act, patienceMs = PATIENCE_MS }: SuddenDeath): Promise<void> {
  await control(url, 'POST', ['faults', { match, times: 1, effect: { hang: true } }])
  const before = Date.now()
  let end: string | null = null
  const ended = act().then(
    () => (end = 'succeeded'),
    (error: unknown) => (end = `failed with ${error}`),
  )
  for (;;) {
    // Asked before the list is: an act that had ended by then cannot have hung at a fault that is still on it.
    const tooLate = end !== null || Date.now() - before > patienceMs
    // A fault that has struck is off the list: then the act hangs there, and nowhere else.
    if ((await control<readonly unknown[]>(url, 'GET', ['faults'])).length === 0) break
    if (!tooLate) continue
    throw new Error(`no request matched ${JSON.stringify(match)}; the act ${end ?? `still ran after ${patienceMs} ms`}`)
  }
  await control(url, 'POST', ['functions/restart'])
  if ((await ended) === 'succeeded') throw new Error(`the act survived ${JSON.stringify(match)}`)
}
