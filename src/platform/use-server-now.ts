import { type DurationMs, type EpochMs, SECOND_MS } from '@core/kit/time'
import { useEffect, useState } from 'react'
import { clockOffset, serverNow } from './cloud/server-clock'
import { useStore } from './store'
import { useShown } from './use-shown'

/** The server's time, drawn anew every `everyMs` while the page is shown, and at once when the server's clock turns out to differ. */
export function useServerNow(everyMs: DurationMs = SECOND_MS): EpochMs {
  const shown = useShown()
  const offset = useStore(clockOffset)
  const [now, setNow] = useState(serverNow)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new offset is a new time, though it is not read here
  useEffect(() => {
    if (!shown) return undefined
    const tick = () => setNow(serverNow())
    tick()
    const timer = setInterval(tick, everyMs)
    return () => clearInterval(timer)
  }, [everyMs, shown, offset])
  return now
}
