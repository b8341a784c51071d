import type { ErrorCode } from '@core/contract/errors'
import type { BookRow } from '@core/contract/handover-book'
import { seconds } from '@core/kit/time'
import { callCloud } from '../../platform/cloud/call-cloud'
import { codeOf, wordsOf } from '../../platform/cloud/failure'
import { COMMUNITY_ID } from '../../platform/community-id'
import type { Remote } from '../../platform/remote'
import { useAttempt } from '../../platform/use-attempt'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import type { Tell } from '../../platform/use-toast'
import { TAKEN_ONE, type Taken, takenWords } from './taken-words'

const RENEW_MS = seconds(30)

const HERE = { communityId: COMMUNITY_ID }

/** Somebody was faster: that one stays theirs, and the others are still to be taken. */
const FASTER: ReadonlySet<ErrorCode> = new Set(['ALREADY_TAKEN', 'NO_SUCH_MOVE'])

/** What the desk leaves to the next, kept up to date while somebody looks. */
export function useBook(): Remote<readonly BookRow[]> {
  const remote = useRemote<readonly BookRow[]>(async () => (await callCloud('desk', 'book', HERE)).entries, [])
  usePoll(RENEW_MS, () => remote.status !== 'loading' && remote.reload())
  return remote
}

export interface BookHands {
  /** They are the caller's now, one after the other; what somebody else has stays theirs, and is said. */
  take(rows: readonly BookRow[]): Promise<unknown>
  /** Out of the hands of whoever has it on this row. */
  takeOver(row: BookRow): Promise<unknown>
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
    async take(rows) {
      const taken = await attempt(() => takeEach(rows))
      // Also where the network went away half way: what was taken until then is one's own.
      if (!taken) return reload()
      tell(takenWords(taken), taken.lost.length === 0 ? 'done' : 'alert')
      reload()
    },
    takeOver: ({ id: entryId, taken }) =>
      done(() => callCloud('desk', 'takeEntry', { ...HERE, entryId, from: taken?.byId ?? null }), TAKEN_ONE),
    handOn: ({ id: entryId }, words) =>
      done(() => callCloud('desk', 'handOn', { ...HERE, entryId, words }), '交下去了，等下一位接'),
    close: ({ id: entryId }, words) =>
      done(() => callCloud('desk', 'closeEntry', { ...HERE, entryId, words }), '办好了，记下了'),
  }
}

async function takeEach(rows: readonly BookRow[]): Promise<Taken> {
  const lost: string[] = []
  for (const { id: entryId } of rows) {
    try {
      await callCloud('desk', 'takeEntry', { ...HERE, entryId })
    } catch (error) {
      if (!FASTER.has(codeOf(error))) throw error
      lost.push(wordsOf(error))
    }
  }
  return { got: rows.length - lost.length, lost }
}
