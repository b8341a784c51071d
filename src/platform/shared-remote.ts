import type { DurationMs } from '@core/kit/time'
import { seconds } from '@core/kit/time'
import { useEffect, useMemo } from 'react'
import type { Remote } from './remote'
import { remoteOf } from './remote-of'
import { createSharedAnswer, type Sharing } from './shared-answer'
import { useStore } from './store'
import { usePoll } from './use-poll'

/** Something of the cloud that several pages show: asked for until it is there, the same for all of them. */
export interface SharedRemote<T> {
  use(): Remote<T>
  reload(): void
  replace(data: T): void
  /** What was last answered, today or on an earlier day. */
  known(): T | undefined
  /** As before the first question: whoever looks next asks anew. */
  forget(): void
}

/** Without it nobody can say where they live: it is asked for again while somebody waits before the page. */
const AGAIN_MS: DurationMs = seconds(5)

export function createSharedRemote<T>(sharing: Sharing<T>): SharedRemote<T> {
  const { answer, askOnce, askAgain, reload, replace, known, forget } = createSharedAnswer(sharing)
  const use = () => {
    const held = useStore(answer)
    useEffect(askOnce, [])
    usePoll(held.status === 'ready' && !held.stale ? null : AGAIN_MS, askAgain)
    return useMemo(() => remoteOf(held, { reload, replace }), [held])
  }
  return { use, reload, replace, known, forget }
}
