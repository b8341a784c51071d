import type { BookRow } from '@core/contract/handover-book'
import { seconds } from '@core/kit/time'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import type { Remote } from '../../platform/remote'
import { useAttempt } from '../../platform/use-attempt'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import type { Tell } from '../../platform/use-toast'

const RENEW_MS = seconds(30)

const HERE = { communityId: COMMUNITY_ID }

/** What the desk leaves to the next, kept up to date while somebody looks. */
export function useBook(): Remote<readonly BookRow[]> {
  const remote = useRemote<readonly BookRow[]>(async () => (await callCloud('desk', 'book', HERE)).entries, [])
  usePoll(RENEW_MS, () => remote.status !== 'loading' && remote.reload())
  return remote
}

export interface BookHands {
  /** They are the caller's now, one after the other. */
  take(rows: readonly BookRow[]): Promise<unknown>
  /** Answers whether it is done. */
  handOn(row: BookRow, words: string): Promise<boolean>
  close(row: BookRow, words: string): Promise<boolean>
}

/** What can be done with what stands in the book. */
export function useBookHands(tell: Tell, reload: () => void): BookHands {
  const attempt = useAttempt(tell, reload)
  const done = async (act: () => Promise<unknown>, words: string) => {
    if (!(await attempt(act))) return false
    tell(words, 'done')
    reload()
    return true
  }
  return {
    take: (rows) =>
      done(
        async () => {
          for (const { id: entryId } of rows) await callCloud('desk', 'takeEntry', { ...HERE, entryId })
          return true
        },
        rows.length === 1 ? '接过来了，在您手上' : `${rows.length} 件都接过来了`,
      ),
    handOn: ({ id: entryId }, words) =>
      done(() => callCloud('desk', 'handOn', { ...HERE, entryId, words }), '交下去了，等下一位接'),
    close: ({ id: entryId }, words) =>
      done(() => callCloud('desk', 'closeEntry', { ...HERE, entryId, words }), '办好了，记下了'),
  }
}
