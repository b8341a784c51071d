import type { DurationMs } from '@core/kit/time'
import { useEffect, useRef } from 'react'
import type { Remote } from './remote'
import { usePoll } from './use-poll'
import { useRemote } from './use-remote'

interface Watched {
  readonly id: string
  readonly version: number
}

interface Watching<T extends Watched> {
  readonly id: string
  /** A list beside it has seen this version: at once when it is newer. */
  readonly seenVersion?: number
  /** Answers null when nothing has changed since this version, 0 for none. */
  readonly ask: (version: number) => Promise<T | null>
  /** How often it is worth asking about; null for never. */
  readonly pace: (known: T | undefined) => DurationMs | null
  /** What an earlier call has told of it: shown until there is a newer version. */
  readonly known?: () => T | undefined
}

/** One case, kept up to date while the page is shown. */
export function useWatched<T extends Watched>({ id, seenVersion = 0, ask, pace, known }: Watching<T>): Remote<T> {
  const last = useRef<T>()
  const load = async () => {
    const before = last.current?.id === id ? last.current : known?.()
    const answer = await ask(before?.version ?? 0)
    if (answer !== null) last.current = answer
    else if (before) return before
    return last.current as T
  }
  const remote = useRemote(load, [id], known)
  const held = remote.status === 'ready' ? remote.data : undefined
  useEffect(() => {
    if (held) last.current = held
  }, [held])
  const behind = held !== undefined && held.version < seenVersion
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a newer version is a reason to ask again
  useEffect(() => {
    if (behind && remote.status === 'ready') remote.reload()
  }, [behind, seenVersion])
  usePoll(pace(held), () => remote.status !== 'loading' && remote.reload())
  return remote
}
