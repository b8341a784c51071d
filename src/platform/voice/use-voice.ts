import { useDidHide } from '@tarojs/taro'
import { useEffect, useMemo, useState } from 'react'
import { useLatest } from '../use-latest'
import { type Heard, listen } from './listen'
import { AT_REST, secondsLeft, type Take } from './take'
import { createTalk, type Talk } from './talk'

export interface Voice extends Talk {
  readonly take: Take
  /** Few seconds are left to speak; undefined while there are plenty. */
  readonly secondsLeft: number | undefined
}

/** Somebody speaks into this phone: `onHeard` gets each take that came to something. Undefined where a page has no microphone at all. */
export function useVoice(onHeard: (heard: Heard) => void): Voice | undefined {
  const [take, setTake] = useState<Take>(AT_REST)
  const latest = useLatest(onHeard)
  const talk = useMemo(
    () => listen && createTalk({ listen, now: Date.now, onTake: setTake, onHeard: (heard) => latest.current(heard) }),
    [],
  )
  useDidHide(() => void talk?.end())
  useEffect(() => () => void talk?.end(), [talk])
  const left = useSecondsLeft(take)
  if (!talk) return undefined
  return { ...talk, take, secondsLeft: left }
}

const LOOK_EVERY_MS = 250

function useSecondsLeft(take: Take): number | undefined {
  const [left, setLeft] = useState<number>()
  useEffect(() => {
    setLeft(undefined)
    if (take.step !== 'recording') return undefined
    // Equal values draw nothing, so that the screen changes once a second and only towards the end.
    const timer = setInterval(() => setLeft(secondsLeft(take, Date.now())), LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [take])
  return left
}
