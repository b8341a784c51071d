import type { HeldAnswer } from '@core/contract/held'
import type { Purpose } from '@core/privacy/purposes'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import { forgetOnPhone } from '../../platform/forget-person'
import { me } from '../../platform/me'
import { startAnew } from '../../platform/navigation'
import type { Remote } from '../../platform/remote'
import { useAttempt } from '../../platform/use-attempt'
import { useRemote } from '../../platform/use-remote'
import { useWhenShown } from '../../platform/use-shown'
import type { Tell } from '../../platform/use-toast'
import { withdrawnWords } from './withdraw-words'

export interface Account {
  readonly held: Remote<HeldAnswer>
  /** Reads anew what is held; what is shown stays until then. */
  renew(): void
  withdraw(purpose: Purpose): Promise<boolean>
  /** False when something ties them after all; what is held is then read anew. Else the phone has forgotten them, and every page with it. */
  deleteMe(): Promise<boolean>
}

/** What is held about whoever looks, and how they take it back. */
export function useAccount(tell: Tell): Account {
  const held = useRemote(() => callCloud('people', 'held', { communityId: COMMUNITY_ID }), [])
  const reload = () => held.status !== 'loading' && held.reload()
  // What tied them may have been ended on the page they were sent to.
  useWhenShown(reload)
  const attempt = useAttempt(tell, reload)
  return {
    held,
    renew: reload,
    async withdraw(purpose) {
      const after = await attempt(() => callCloud('people', 'withdrawConsent', { communityId: COMMUNITY_ID, purpose }))
      if (!after) return false
      if (held.status === 'ready') held.replace(after)
      await forgetOnPhone(purpose)
      me.reload()
      tell(withdrawnWords(purpose, after.cases.running + after.appeals.running), 'done')
      return true
    },
    async deleteMe() {
      const answer = await attempt(() => callCloud('people', 'deleteMe', { communityId: COMMUNITY_ID }))
      if (!answer) {
        reload()
        return false
      }
      await forgetOnPhone('everything')
      await startAnew('account', { gone: '1' })
      return true
    },
  }
}
