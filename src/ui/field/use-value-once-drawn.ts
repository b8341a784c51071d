import { type RefObject, useEffect, useRef, useState } from 'react'
import { whenDrawn } from '../../platform/keyboard/when-drawn'

/**
 * The value an input may be given at this moment, and the reference by which its drawing is noticed.
 *
 * Taro's browser input throws (`Cannot read properties of undefined (reading 'value')`) when its value changes after it
 * was made and before it was first drawn, as it does when somebody types into a page that a slow machine still draws.
 * Until then it keeps the value it was made with; the newest one follows at once.
 */
export function useValueOnceDrawn(value: string): { readonly value: string; readonly box: RefObject<unknown> } {
  const box = useRef<unknown>(null)
  const madeWith = useRef(value)
  const [drawn, setDrawn] = useState(process.env.TARO_ENV !== 'h5')
  useEffect(() => (drawn ? undefined : whenDrawn(box.current, () => setDrawn(true))), [drawn])
  return { value: drawn ? value : madeWith.current, box }
}
