import type { ErrorCode } from '@core/contract/errors'
import type { ReactNode } from 'react'
import type { Remote } from '../../platform/remote'
import { RemoteView } from './remote-view'

interface RemoteListProps<T> {
  readonly remote: Remote<readonly T[]>
  readonly empty: ReactNode
  readonly loading?: ReactNode
  readonly failed?: (code: ErrorCode, reload: () => void) => ReactNode
  readonly children: (item: T) => ReactNode
}

/** A list from the cloud; `empty` is required, so a list that forgot its empty state does not compile. */
export function RemoteList<T>({ empty, children, ...view }: RemoteListProps<T>) {
  return <RemoteView {...view}>{({ data }) => (data.length === 0 ? empty : data.map(children))}</RemoteView>
}
