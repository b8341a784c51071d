import type { ErrorCode } from '@core/contract/errors'

/** What was asked for is here; `stale` while a newer answer is being fetched or could not be. */
export interface Ready<T> {
  readonly status: 'ready'
  readonly data: T
  readonly stale: boolean
  reload(): void
  replace(data: T): void
}

export interface Failed {
  readonly status: 'failed'
  readonly code: ErrorCode
  reload(): void
}

/** Something the cloud is asked for, in the only three states it can be in. */
export type Remote<T> = { readonly status: 'loading' } | Failed | Ready<T>
