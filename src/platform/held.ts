import type { ErrorCode } from '@core/contract/errors'

/** A remote without its handles: what the last answers left behind. */
export type Held<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly code: ErrorCode }
  | { readonly status: 'ready'; readonly data: T; readonly stale: boolean }

export const LOADING: Held<never> = { status: 'loading' }

export function fresh<T>(data: T): Held<T> {
  return { status: 'ready', data, stale: false }
}

/** Before the first answer: what is known of it, if anything. */
export function heldOf<T>(known: T | undefined): Held<T> {
  return known === undefined ? LOADING : { status: 'ready', data: known, stale: true }
}

/** What was shown stays on the screen, marked stale, rather than giving way to an error page. */
export function afterFailure<T>(before: Held<T>, code: ErrorCode): Held<T> {
  return before.status === 'ready' ? { ...before, stale: true } : { status: 'failed', code }
}

/** A retry after an error shows that something is happening; a renewal happens quietly. */
export function whileAsking<T>(before: Held<T>): Held<T> {
  return before.status === 'failed' ? LOADING : before
}
