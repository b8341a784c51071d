import type { Held } from './held'
import type { Remote } from './remote'

interface Handles<T> {
  reload(): void
  replace(data: T): void
}

export function remoteOf<T>(held: Held<T>, { reload, replace }: Handles<T>): Remote<T> {
  if (held.status === 'loading') return held
  return held.status === 'failed' ? { ...held, reload } : { ...held, reload, replace }
}
