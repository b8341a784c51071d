import type { WorkbenchAnswer } from '@core/contract/duty'
import { seconds } from '@core/kit/time'
import { callCloud } from '../../platform/cloud/call-cloud'
import { locate } from '../../platform/location/locate'
import { usePoll } from '../../platform/use-poll'
import { placeSource } from './place-source'

const BEAT_MS = seconds(60)

/** A sign of life every minute while on duty and looked at; with the place, where the phone was allowed to tell it. */
export function useBeat(bench: WorkbenchAnswer | undefined): void {
  usePoll(bench?.onDuty ? BEAT_MS : null, () => {
    // A beat that gets lost is made up for by the next one.
    beat().catch(() => undefined)
  })
}

async function beat(): Promise<void> {
  const fix = placeSource() === 'phone' ? await locate('quietly') : undefined
  await callCloud('duty', 'beat', { place: fix?.ok ? fix.value.place : null })
}
