import { useEffect, useRef } from 'react'
import { useShown } from '../use-shown'
import { keyPressOf, type Typing } from './key-press'
import type { UseKeys } from './use-keys'

export const useKeys: UseKeys = (hear) => {
  const shown = useShown()
  const latest = useRef(hear)
  latest.current = hear
  useEffect(() => {
    if (!shown) return undefined
    const listen = (event: KeyboardEvent) => {
      const press = keyPressOf(event, typingIn(event.target))
      if (press && latest.current(press)) event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [shown])
}

function typingIn(target: EventTarget | null): Typing {
  if (target instanceof HTMLTextAreaElement) return 'text'
  return target instanceof HTMLInputElement ? 'line' : 'nothing'
}
