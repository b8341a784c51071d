import { useLayoutEffect, useRef } from 'react'

/** What the drawing that stands on the screen was given, for whatever happens later: one that React begins and throws away leaves nothing behind. */
export function useLatest<T>(given: T): { readonly current: T } {
  const latest = useRef(given)
  useLayoutEffect(() => {
    latest.current = given
  })
  return latest
}
