import type { ErrorCode } from '@core/contract/errors'
import { useCallback } from 'react'
import { codeOf, wordsOf } from './cloud/failure'
import type { Tell } from './use-toast'

/** The screen was behind the cloud; the newest state explains more than the words do. */
const BEHIND: ReadonlySet<ErrorCode> = new Set([
  'CONFLICT',
  'NO_SUCH_MOVE',
  'NOT_YOURS',
  'ALREADY_TAKEN',
  'OFFER_OVER',
  'BUSY_ELSEWHERE',
  'MEMBER_UNAVAILABLE',
])

export type Attempt = <T>(act: () => Promise<T>) => Promise<T | undefined>

/** Does what a tap asked for. A failure is told in words and answers undefined; a lost race reloads as well. */
export function useAttempt(tell: Tell, reload: () => void): Attempt {
  return useCallback(
    async (act) => {
      try {
        return await act()
      } catch (error) {
        tell(wordsOf(error), 'alert')
        if (BEHIND.has(codeOf(error))) reload()
        return undefined
      }
    },
    [tell, reload],
  )
}
