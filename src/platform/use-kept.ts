import { useEffect, useRef, useState } from 'react'
import { onForgotten } from './forget-person'
import { remember, remembered } from './storage'

/** Where one thing that is being written lies on the phone. */
export interface Drawer<T> {
  read(): T | undefined
  /** Undefined empties it. False when the phone has no room. */
  write(value: T | undefined): boolean
}

/** A drawer of its own. */
export function drawerOf<T>(key: string): Drawer<T> {
  return { read: () => remembered<T>(key), write: (value) => remember(key, value) }
}

/** For what must not outlive its sheet. */
export const NO_DRAWER: Drawer<never> = { read: () => undefined, write: () => true }

export interface Kept<T> {
  /** Undefined until something has been written. */
  readonly value: T | undefined
  /** What it is at this very moment, for whoever has waited for something since it was drawn. */
  latest(): T | undefined
  /** False when the phone has no room: it is gone when the app is closed. */
  readonly saved: boolean
  change(next: (before: T | undefined) => T): void
  /** It was sent, or is not wanted. */
  forget(): void
}

/** What is being written; every change is written down at once, because a phone may be put away at any moment. */
export function useKept<T>(drawer: Drawer<T>): Kept<T> {
  const [value, setValue] = useState(() => drawer.read())
  const [saved, setSaved] = useState(true)
  const latest = useRef(value)
  // Taken back on a page above this one: what is left in the drawer counts.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the drawer is made anew for every drawing, and stays the same one
  useEffect(() => {
    return onForgotten(() => {
      latest.current = drawer.read()
      setValue(latest.current)
    })
  }, [])
  const put = (next: T | undefined) => {
    latest.current = next
    setValue(next)
    setSaved(drawer.write(next))
  }
  return {
    value,
    latest: () => latest.current,
    saved,
    change: (next) => put(next(latest.current)),
    forget: () => put(undefined),
  }
}
