import { codeOf } from './cloud/failure'
import { afterFailure, fresh, type Held, LOADING, whileAsking } from './held'
import { createStore, type Store } from './store'

export interface Sharing<T> {
  load(): Promise<T>
  /** What the phone knows from an earlier day; shown until the cloud answers. */
  known?(): T | undefined
  /** Called with every answer. */
  keep?(data: T): void
}

/** One answer of the cloud, and the ways to come by it. */
export interface SharedAnswer<T> {
  readonly answer: Pick<Store<Held<T>>, 'get' | 'subscribe'>
  /** Asks unless it was asked before, whatever came of it. */
  askOnce(): void
  /** Asks after a failure, and leaves on the screen what stands there; does nothing while a question is open, or once it is answered. */
  askAgain(): void
  /** Asks in any case. Only the answer to the latest question counts. */
  reload(): void
  replace(data: T): void
  /** What was last answered, today or on an earlier day. */
  known(): T | undefined
  /** As before the first question. */
  forget(): void
}

// Over 40 lines: what it holds, and each way in which that may change.
export function createSharedAnswer<T>({ load, known, keep }: Sharing<T>): SharedAnswer<T> {
  const answer = createStore<Held<T>>(LOADING)
  let asked = false
  let open = false
  let question = 0

  /** Whatever was asked before no longer counts. */
  const nextQuestion = (isOpen: boolean) => {
    question += 1
    open = isOpen
    return question
  }
  const replace = (data: T) => {
    nextQuestion(false)
    keep?.(data)
    answer.set(fresh(data))
  }
  const fail = (error: unknown) => {
    open = false
    answer.set(afterFailure(answer.get(), codeOf(error)))
  }
  const ask = () => {
    asked = true
    const mine = nextQuestion(true)
    load().then(
      (data) => mine === question && replace(data),
      (error: unknown) => mine === question && fail(error),
    )
  }
  const reload = () => {
    answer.set(whileAsking(answer.get()))
    ask()
  }
  const forget = () => {
    asked = false
    nextQuestion(false)
    answer.set(LOADING)
  }
  const askOnce = () => {
    if (asked) return
    const old = known?.()
    if (old !== undefined) answer.set({ status: 'ready', data: old, stale: true })
    reload()
  }
  const askAgain = () => {
    const held = answer.get()
    if (open || (held.status === 'ready' && !held.stale)) return
    ask()
  }
  const last = () => {
    const held = answer.get()
    return held.status === 'ready' ? held.data : known?.()
  }
  return { answer, askOnce, askAgain, reload, replace, known: last, forget }
}
