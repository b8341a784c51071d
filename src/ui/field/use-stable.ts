import { useCallback, useRef } from 'react'

/** One function for a component's whole life that always does what the latest drawing asked for. */
export function useStable<A>(act: (argument: A) => void): (argument: A) => void {
  const latest = useRef(act)
  latest.current = act
  return useCallback((argument: A) => latest.current(argument), [])
}
