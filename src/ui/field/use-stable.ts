import { useCallback } from 'react'
import { useLatest } from '../../platform/use-latest'

/** One function for a component's whole life that always does what the latest drawing asked for. */
export function useStable<A>(act: (argument: A) => void): (argument: A) => void {
  const latest = useLatest(act)
  return useCallback((argument: A) => latest.current(argument), [])
}
