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
    const listen = (event: Event) => {
      // Taro's inputs send an event of their own by the same name, without a key.
      if (!(event instanceof KeyboardEvent)) return
      const press = keyPressOf(event, typingIn(event.target), namedAround(event.target))
      if (press && latest.current(press)) event.preventDefault()
    }
    // On its way down: on its way up Taro's inputs keep it to themselves.
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [shown])
}

function namedAround(target: EventTarget | null): string {
  return target instanceof Element ? (target.closest('[id]')?.id ?? '') : ''
}

function typingIn(target: EventTarget | null): Typing {
  if (target instanceof HTMLTextAreaElement) return 'text'
  return target instanceof HTMLInputElement ? 'line' : 'nothing'
}
