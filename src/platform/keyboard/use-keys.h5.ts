import { useEffect } from 'react'
import { useLatest } from '../use-latest'
import { useShown } from '../use-shown'
import { type KeyPress, keyPressOf, type Typing } from './key-press'
import type { UseKeys } from './use-keys'

type Hear = (press: KeyPress) => boolean

/** Whoever came last is asked first: what lies over a page has its keys before the page. */
const hearers: Hear[] = []

export const useKeys: UseKeys = (hear) => {
  const shown = useShown()
  const latest = useLatest(hear)
  useEffect(() => {
    if (!shown) return undefined
    const mine: Hear = (press) => latest.current(press)
    hearers.push(mine)
    // On its way down: on its way up Taro's inputs keep it to themselves.
    if (hearers.length === 1) window.addEventListener('keydown', listen, true)
    return () => {
      hearers.splice(hearers.indexOf(mine), 1)
      if (hearers.length === 0) window.removeEventListener('keydown', listen, true)
    }
  }, [shown])
}

function listen(event: Event): void {
  // Taro's inputs send an event of their own by the same name, without a key.
  if (!(event instanceof KeyboardEvent)) return
  const press = keyPressOf(event, typingIn(event.target), namedAround(event.target))
  if (press && [...hearers].reverse().some((hear) => hear(press))) event.preventDefault()
}

function namedAround(target: EventTarget | null): string {
  return target instanceof Element ? (target.closest('[id]')?.id ?? '') : ''
}

function typingIn(target: EventTarget | null): Typing {
  if (target instanceof HTMLTextAreaElement) return 'text'
  return target instanceof HTMLInputElement ? 'line' : 'nothing'
}
