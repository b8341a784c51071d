import { useEffect, useMemo } from 'react'
import { codeOf } from './cloud/failure'
import { afterFailure, fresh, type Held, LOADING, whileAsking } from './held'
import type { Remote } from './remote'
import { remoteOf } from './remote-of'
import { createStore, useStore } from './store'

/** Something of the cloud that several pages show: asked for once, the same for all of them. */
export interface SharedRemote<T> {
  use(): Remote<T>
  reload(): void
  replace(data: T): void
  /** What was last answered, today or on an earlier day. */
  known(): T | undefined
  /** As before the first question: whoever looks next asks anew. */
  forget(): void
}

interface Sharing<T> {
  load(): Promise<T>
  /** What the phone knows from an earlier day; shown until the cloud answers. */
  known?(): T | undefined
  /** Called with every answer. */
  keep?(data: T): void
}

// Over 40 lines: what it holds, and each way in which that may change.
export function createSharedRemote<T>({ load, known, keep }: Sharing<T>): SharedRemote<T> {
  const store = createStore<Held<T>>(LOADING)
  let asked = false
  let question = 0

  const replace = (data: T) => {
    question += 1
    keep?.(data)
    store.set(fresh(data))
  }
  const reload = () => {
    asked = true
    question += 1
    const mine = question
    store.set(whileAsking(store.get()))
    load().then(
      (data) => mine === question && replace(data),
      (error: unknown) => mine === question && store.set(afterFailure(store.get(), codeOf(error))),
    )
  }
  const forget = () => {
    asked = false
    question += 1
    store.set(LOADING)
  }
  const askOnce = () => {
    if (asked) return
    const old = known?.()
    if (old !== undefined) store.set({ status: 'ready', data: old, stale: true })
    reload()
  }
  const use = () => {
    const held = useStore(store)
    useEffect(askOnce, [])
    return useMemo(() => remoteOf(held, { reload, replace }), [held])
  }
  const last = () => {
    const held = store.get()
    return held.status === 'ready' ? held.data : known?.()
  }
  return { use, reload, replace, known: last, forget }
}
