import { useEffect, useRef } from 'react'
import { useShown } from '../use-shown'
import { type KeyPress, watchKeys } from './watch-keys'

/** Hears the keyboard while this page is shown; true from `hear` means that the key has been used up. */
export function useKeys(hear: (press: KeyPress) => boolean): void {
  const shown = useShown()
  const latest = useRef(hear)
  latest.current = hear
  useEffect(() => (shown ? watchKeys((press) => latest.current(press)) : undefined), [shown])
}
