import { Refused } from './emulator-client'

/** `ok` or the code of the refusal, in the order of the calls. */
export async function codes(calls: readonly Promise<unknown>[]): Promise<readonly string[]> {
  const outcomes = await Promise.allSettled(calls)
  return outcomes.map((outcome) => {
    if (outcome.status === 'fulfilled') return 'ok'
    if (outcome.reason instanceof Refused) return outcome.reason.code
    throw outcome.reason
  })
}
