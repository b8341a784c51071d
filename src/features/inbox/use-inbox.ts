import type { InboxMessage } from '@core/contract/people'
import { minutes } from '@core/kit/time'
import { useEffect } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { me } from '../../platform/me'
import type { Remote } from '../../platform/remote'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import { newestUnreadAt } from './newest-unread'

const RENEW_MS = minutes(1)

/** The caller's messages. Having been on the screen is having been read; the marks stay until the list is fetched again. */
export function useInbox(): Remote<readonly InboxMessage[]> {
  const remote = useRemote(async () => (await callCloud('people', 'inbox', {})).messages, [])
  usePoll(RENEW_MS, () => remote.status !== 'loading' && remote.reload())
  const newest = remote.status === 'ready' ? newestUnreadAt(remote.data) : null
  useEffect(() => {
    if (newest === null) return
    // Unread once more next time is all that a failure here costs.
    callCloud('people', 'readInbox', { upTo: newest }).then(me.reload, () => undefined)
  }, [newest])
  return remote
}
