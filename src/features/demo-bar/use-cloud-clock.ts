import { type DurationMs, type EpochMs, seconds } from '@core/kit/time'
import { useCallback, useEffect, useRef, useState } from 'react'
import { nudge } from '../../platform/nudge'
import { advanceClock, readClock } from './demo-clock'

const LOOK_MS = seconds(1)

/** More than this between two looks means that somebody turned the clock, perhaps in another window. */
const JUMP_MS = seconds(20)

/** The cloud's time by the second, and the hand that turns it. Every page asks anew after a turn. */
export function useCloudClock(): { readonly at: EpochMs | undefined; advance(ms: DurationMs): Promise<void> } {
  const [at, setAt] = useState<EpochMs>()
  const last = useRef<EpochMs>()
  const see = useCallback((now: EpochMs) => {
    const jumped = last.current !== undefined && Math.abs(now - last.current) > JUMP_MS
    last.current = now
    setAt(now)
    if (jumped) nudge()
  }, [])

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') readClock().then(see, () => undefined)
    }
    look()
    const timer = setInterval(look, LOOK_MS)
    return () => clearInterval(timer)
  }, [see])

  const advance = useCallback(async (ms: DurationMs) => see(await advanceClock(ms)), [see])
  return { at, advance }
}
