import type { DurationMs, EpochMs } from '@core/kit/time'

/** The local cloud's clock, which only this build may turn. */
export async function readClock(): Promise<EpochMs> {
  return atOf(await fetch('/control/clock'))
}

/** Lets time pass in the local cloud; everything due in it happens on the way. */
export async function advanceClock(ms: DurationMs): Promise<EpochMs> {
  const body = JSON.stringify({ ms })
  return atOf(
    await fetch('/control/clock/advance', { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
  )
}

async function atOf(response: Response): Promise<EpochMs> {
  if (!response.ok) throw new Error(`clock: ${response.status}`)
  return ((await response.json()) as { readonly at: EpochMs }).at
}
