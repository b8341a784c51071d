import type { DurationMs } from '@core/kit/time'
import { useEffect, useRef } from 'react'
import { onNudge } from './nudge'
import { useLatest } from './use-latest'
import { useShown } from './use-shown'

/** Calls `ask` every `everyMs` while the page is shown, and at once when it is shown again; null asks nothing. */
export function usePoll(everyMs: DurationMs | null, ask: () => void): void {
  const shown = useShown()
  const latest = useLatest(ask)
  const wasHidden = useRef(false)

  useEffect(() => {
    if (!shown) {
      wasHidden.current = true
      return undefined
    }
    if (everyMs === null) return undefined
    const run = () => latest.current()
    if (wasHidden.current) run()
    wasHidden.current = false
    const timer = setInterval(run, everyMs)
    const stopNudges = onNudge(run)
    return () => {
      clearInterval(timer)
      stopNudges()
    }
  }, [everyMs, shown])
}
