import type { LookUpAnswer } from '@core/contract/desk'
import { phoneKey } from '@core/people/phone'
import { useRef, useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { wordsOf } from '../../platform/cloud/failure'
import { COMMUNITY_ID } from '../../platform/community-id'

export type LookUp =
  | { readonly status: 'rest' }
  | { readonly status: 'asking'; readonly key: string }
  | { readonly status: 'failed'; readonly key: string; readonly words: string }
  | { readonly status: 'found'; readonly key: string; readonly answer: LookUpAnswer }

export interface LookUpHandles {
  readonly found: LookUp
  /** Asks once for each number: looks are counted. */
  ask(phone: string): void
  forget(): void
}

const AT_REST: LookUp = { status: 'rest' }

/**
 * Who rings from `phone`; what was found for another number is not shown. A look-up that fails holds nothing up: name and address can be
 * asked for.
 */
export function useLookUp(current: string, onFound: (answer: LookUpAnswer, phone: string) => void): LookUpHandles {
  const [found, setFound] = useState<LookUp>(AT_REST)
  const asked = useRef('')
  const ask = (phone: string) => {
    const key = phoneKey(phone)
    if (asked.current === key) {
      // Back to a number that was asked about: its answer is at hand.
      if (found.status === 'found' && found.key === key) onFound(found.answer, phone)
      return
    }
    asked.current = key
    setFound({ status: 'asking', key })
    callCloud('desk', 'lookUp', { communityId: COMMUNITY_ID, phone: phone.trim() }).then(
      (answer) => {
        if (asked.current !== key) return
        setFound({ status: 'found', key, answer })
        onFound(answer, phone)
      },
      (error: unknown) => asked.current === key && setFound({ status: 'failed', key, words: wordsOf(error) }),
    )
  }
  const forget = () => {
    asked.current = ''
    setFound(AT_REST)
  }
  return { found: found.status !== 'rest' && found.key === phoneKey(current) ? found : AT_REST, ask, forget }
}
