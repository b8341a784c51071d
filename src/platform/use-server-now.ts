import { type DurationMs, type EpochMs, SECOND_MS } from '@core/kit/time'
import { useEffect, useState } from 'react'
import { serverNow } from './cloud/server-clock'
import { useShown } from './use-shown'

/** The server's time, drawn anew every `everyMs` while the page is shown. */
export function useServerNow(everyMs: DurationMs = SECOND_MS): EpochMs {
  const shown = useShown()
  const [now, setNow] = useState(serverNow)

  useEffect(() => {
    if (!shown) return undefined
    const tick = () => setNow(serverNow())
    tick()
    const timer = setInterval(tick, everyMs)
    return () => clearInterval(timer)
  }, [everyMs, shown])
  return now
}
