import type { ErrorCode } from '@core/contract/errors'
import { useMemo, useRef } from 'react'
import { codeOf, mayBeDone, mayPass, wordsOf } from './cloud/failure'
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
  'MOVED_ON',
  'SEAT_LAPSED',
  'NO_SUCH_TIME',
  'TIME_FULL',
  'APPOINTED_ALREADY',
  'ENOUGH_AHEAD',
])

/** What was written is to be written otherwise: the question it stands in had better stay. */
const TO_REWRITE: ReadonlySet<ErrorCode> = new Set(['INVALID_INPUT', 'IDENTIFYING_WORDS', 'WORDS_UNFIT'])

/** What a retry hears when the first try had got through: no refusal of anything. */
const MAY_BE_DONE: ReadonlySet<ErrorCode> = new Set(['NO_SUCH_MOVE', 'NOT_YOURS', 'MOVED_ON'])

const DONE_WORDS = '刚才那一下可能已经办成，这里是最新的'

/**
 * `onLost` hears of a failure after which the same tap may well succeed, or other words: whatever was asked or written had better stay. `offlineWords` say of this
 * very move that no answer came.
 */
export type Attempt = <T>(act: () => Promise<T>, onLost?: () => void, offlineWords?: string) => Promise<T | undefined>

/** Survives from one tap of a page to the next. */
interface Memory {
  /** The last answer was lost: what was asked for may have been done. */
  lost: boolean
}

interface AttemptParts {
  readonly tell: Tell
  readonly reload: () => void
  readonly memory: Memory
}

/**
 * Does what a tap asked for. A failure is told in words and answers undefined; a lost race reloads as well. After a try
 * whose answer was lost, "no such step" is most likely its own doing, and is told so.
 */
export function createAttempt({ tell, reload, memory }: AttemptParts): Attempt {
  return async (act, onLost, offlineWords) => {
    try {
      const answer = await act()
      memory.lost = false
      return answer
    } catch (error) {
      const code = codeOf(error)
      const doneBefore = memory.lost && MAY_BE_DONE.has(code)
      memory.lost = mayBeDone(code)
      if (doneBefore) tell(DONE_WORDS)
      else tell((code === 'OFFLINE' && offlineWords) || wordsOf(error), 'alert')
      if (BEHIND.has(code)) reload()
      else if (mayPass(code) || TO_REWRITE.has(code)) onLost?.()
      return undefined
    }
  }
}

export function useAttempt(tell: Tell, reload: () => void): Attempt {
  const memory = useRef<Memory>({ lost: false })
  return useMemo(() => createAttempt({ tell, reload, memory: memory.current }), [tell, reload])
}
