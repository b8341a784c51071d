import { type DurationMs, minutes, seconds } from '@core/kit/time'
import { useEffect, useMemo, useState } from 'react'

/** A mouse that has not moved for so long was left lying there: the list may sort itself again. */
const FORGOTTEN_MS: DurationMs = minutes(1)

/** After a touch the finger is still above its place. */
const LIFTED_MS: DurationMs = seconds(3)

/** A mouse moves a hundred times a second; once every so often is enough to know that it does. */
const NOTICE_MS: DurationMs = seconds(5)

interface Hand {
  readonly on: boolean
  /** Spread over the box that is watched. */
  readonly watch: Readonly<Record<string, () => void>>
}

/** Whether a mouse or a finger is on something. */
export function useHandOn(): Hand {
  const [until, setUntil] = useState(0)
  useEffect(() => {
    if (until === 0) return undefined
    const timer = setTimeout(() => setUntil(0), Math.max(0, until - Date.now()))
    return () => clearTimeout(timer)
  }, [until])
  const watch = useMemo(() => {
    const stayFor = (ms: DurationMs) => () =>
      setUntil((before) => (before - Date.now() > ms - NOTICE_MS && before > Date.now() ? before : Date.now() + ms))
    const stay = stayFor(FORGOTTEN_MS)
    return {
      onMouseEnter: stay,
      onMouseMove: stay,
      onMouseLeave: () => setUntil(0),
      onTouchStart: () => setUntil(Date.now() + LIFTED_MS),
    }
  }, [])
  return { on: until > 0, watch }
}
