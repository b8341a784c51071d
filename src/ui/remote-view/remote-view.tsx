import type { ErrorCode } from '@core/contract/errors'
import type { ReactNode } from 'react'
import type { Ready, Remote } from '../../platform/remote'
import { Failed } from '../failed/failed'
import { SkeletonRows } from '../skeleton/skeleton-rows'

interface RemoteViewProps<T> {
  readonly remote: Remote<T>
  readonly loading?: ReactNode
  readonly failed?: (code: ErrorCode, reload: () => void) => ReactNode
  readonly children: (ready: Ready<T>) => ReactNode
}

/** Draws each of the three states of a remote; a page cannot forget one. */
export function RemoteView<T>({ remote, loading, failed, children }: RemoteViewProps<T>) {
  if (remote.status === 'loading') return <>{loading ?? <SkeletonRows />}</>
  if (remote.status === 'ready') return <>{children(remote)}</>
  const { code, reload } = remote
  return <>{failed ? failed(code, reload) : <Failed code={code} onRetry={reload} />}</>
}
