import { type DurationMs, type EpochMs, SECOND_MS } from '@core/kit/time'
import { useEffect, useState } from 'react'
import { useShown } from './use-shown'

/** The phone's own time, anew every `everyMs` while the page is shown: for what the phone keeps by itself, such as the age of an unsent request. */
export function usePhoneNow(everyMs: DurationMs = 30 * SECOND_MS): EpochMs {
  const shown = useShown()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!shown) return undefined
    const tick = () => setNow(Date.now())
    tick()
    const timer = setInterval(tick, everyMs)
    return () => clearInterval(timer)
  }, [everyMs, shown])
  return now
}
