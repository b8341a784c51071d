import type { HeldAnswer } from '@core/contract/held'
import type { Purpose } from '@core/privacy/purposes'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import { forgetPerson } from '../../platform/forget-person'
import { unsentRequest } from '../../platform/help/unsent/unsent-request'
import { me } from '../../platform/me'
import type { Remote } from '../../platform/remote'
import { useAttempt } from '../../platform/use-attempt'
import { useRemote } from '../../platform/use-remote'
import type { Tell } from '../../platform/use-toast'
import { WITHDRAW_WORDS } from './withdraw-words'

export interface Account {
  readonly held: Remote<HeldAnswer>
  /** The account is gone. */
  readonly gone: boolean
  withdraw(purpose: Purpose): Promise<boolean>
  /** False when something ties them after all; what is held is then read anew. */
  deleteMe(): Promise<boolean>
}

/** What is held about whoever looks, and how they take it back. */
export function useAccount(tell: Tell): Account {
  const held = useRemote(() => callCloud('people', 'held', { communityId: COMMUNITY_ID }), [])
  const [gone, setGone] = useState(false)
  const reload = () => held.status !== 'loading' && held.reload()
  const attempt = useAttempt(tell, reload)
  return {
    held,
    gone,
    async withdraw(purpose) {
      const after = await attempt(() => callCloud('people', 'withdrawConsent', { communityId: COMMUNITY_ID, purpose }))
      if (!after) return false
      if (held.status === 'ready') held.replace(after)
      me.reload()
      tell(WITHDRAW_WORDS[purpose].done, 'done')
      return true
    },
    async deleteMe() {
      const answer = await attempt(() => callCloud('people', 'deleteMe', { communityId: COMMUNITY_ID }))
      if (!answer) {
        reload()
        return false
      }
      // What still waits to be sent would make them known again.
      unsentRequest().drop()
      forgetPerson()
      me.reload()
      setGone(true)
      return true
    },
  }
}
