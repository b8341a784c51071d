import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { wordsOf } from '../../platform/cloud/failure'
import { COMMUNITY_ID } from '../../platform/community-id'
import { replacePage } from '../../platform/navigation'
import { claimFault } from './claim-fault'

/** What is typed to claim a case, what is still missing, and the claiming; a refusal stands until something is typed anew. */
export function useClaim(knownPhone: string, knownCode: string) {
  const [key, setKey] = useState<string>()
  const [code, setCode] = useState(knownCode)
  const [refused, setRefused] = useState<string>()
  const typed = key ?? knownPhone
  const change = (put: (value: string) => void) => (value: string) => {
    setRefused(undefined)
    put(value)
  }
  const claim = async () => {
    try {
      const input = { communityId: COMMUNITY_ID, key: typed.trim(), code: code.replace(/\D/g, '') }
      const { id } = await callCloud('desk', 'claim', input)
      await replacePage('track', { id })
    } catch (error) {
      setRefused(wordsOf(error))
    }
  }
  return {
    ...{ typed, code, refused, claim },
    fault: claimFault(typed, code),
    typeKey: change(setKey),
    typeCode: change(setCode),
  }
}
