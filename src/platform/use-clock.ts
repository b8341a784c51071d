import type { DurationMs, EpochMs } from '@core/kit/time'
import { useEffect, useState } from 'react'
import { useShown } from './use-shown'

/** What `read` says, anew every `everyMs` while the page is shown, and at once when it is seen again or `setBy`, by which the clock was set, has changed. */
export function useClock(read: () => EpochMs, everyMs: DurationMs, setBy?: unknown): EpochMs {
  const shown = useShown()
  const [now, setNow] = useState(read)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a clock set anew is a new time, though what set it is not read here
  useEffect(() => {
    if (!shown) return undefined
    const tick = () => setNow(read())
    tick()
    const timer = setInterval(tick, everyMs)
    return () => clearInterval(timer)
  }, [read, everyMs, shown, setBy])
  return now
}
