import type { InboxMessage } from '@core/contract/people'
import type { EpochMs } from '@core/kit/time'

/** When the newest unread message came; null when all are read. */
export function newestUnreadAt(messages: readonly Pick<InboxMessage, 'read' | 'at'>[]): EpochMs | null {
  const unread = messages.filter(({ read }) => !read).map(({ at }) => at)
  return unread.length === 0 ? null : Math.max(...unread)
}
