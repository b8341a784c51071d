import { type DependencyList, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { codeOf } from './cloud/failure'
import { afterFailure, fresh, type Held, heldOf, whileAsking } from './held'
import type { Remote } from './remote'
import { remoteOf } from './remote-of'
import { useLatest } from './use-latest'

/**
 * Loads something from the cloud, and again when `deps` change. Only the answer to the latest question counts. What is known of it already stands
 * until then.
 */
export function useRemote<T>(load: () => Promise<T>, deps: DependencyList, known?: () => T | undefined): Remote<T> {
  const before = useLatest(() => heldOf(known?.()))
  const [held, setHeld] = useState<Held<T>>(before.current)
  const latest = useLatest(load)
  const question = useRef(0)

  const reload = useCallback(() => {
    question.current += 1
    const mine = question.current
    const whenLatest = (next: (before: Held<T>) => Held<T>) => {
      if (mine === question.current) setHeld(next)
    }
    setHeld(whileAsking)
    latest.current().then(
      (data) => whenLatest(() => fresh(data)),
      (error: unknown) => whenLatest((before) => afterFailure(before, codeOf(error))),
    )
  }, [])

  const replace = useCallback((data: T) => {
    question.current += 1
    setHeld(fresh(data))
  }, [])

  useEffect(
    () => {
      setHeld(before.current)
      reload()
      return () => {
        question.current += 1
      }
    },
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller says what a new question depends on
    deps,
  )

  return useMemo(() => remoteOf(held, { reload, replace }), [held, reload, replace])
}
