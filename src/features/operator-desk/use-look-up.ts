import type { LookUpAnswer } from '@core/contract/desk'
import { phoneKey } from '@core/people/phone'
import { useRef, useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { wordsOf } from '../../platform/cloud/failure'
import { COMMUNITY_ID } from '../../platform/community-id'

export type LookUp =
  | { readonly status: 'rest' | 'asking' }
  | { readonly status: 'failed'; readonly words: string }
  | { readonly status: 'found'; readonly key: string; readonly answer: LookUpAnswer }

export interface LookUpHandles {
  readonly found: LookUp
  /** Asks once for each number: looks are counted. */
  ask(phone: string): void
  forget(): void
}

/** Who rings. A look-up that fails holds nothing up: name and address can be asked for. */
export function useLookUp(onFound: (answer: LookUpAnswer, phone: string) => void): LookUpHandles {
  const [found, setFound] = useState<LookUp>({ status: 'rest' })
  const asked = useRef('')
  const ask = (phone: string) => {
    const key = phoneKey(phone)
    if (asked.current === key) return
    asked.current = key
    setFound({ status: 'asking' })
    callCloud('desk', 'lookUp', { communityId: COMMUNITY_ID, phone: phone.trim() }).then(
      (answer) => {
        if (asked.current !== key) return
        setFound({ status: 'found', key, answer })
        onFound(answer, phone)
      },
      (error: unknown) => asked.current === key && setFound({ status: 'failed', words: wordsOf(error) }),
    )
  }
  const forget = () => {
    asked.current = ''
    setFound({ status: 'rest' })
  }
  return { found, ask, forget }
}
