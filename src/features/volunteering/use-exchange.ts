import type { RedemptionView, RewardView } from '@core/contract/volunteering-answers'
import { useRef } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import { randomKey } from '../../platform/random-key'
import type { Remote } from '../../platform/remote'
import { scanCode } from '../../platform/scan/scan-code'
import { useAttempt } from '../../platform/use-attempt'
import { useRemote } from '../../platform/use-remote'
import type { Tell } from '../../platform/use-toast'

/** What partner shops give for points; nothing is asked for where nobody looks. */
export function useRewards(looks = true): Remote<readonly RewardView[]> {
  return useRemote(
    async () => (looks ? callCloud('volunteering', 'rewards', { communityId: COMMUNITY_ID }) : []),
    [looks],
  )
}

export interface ExchangeHands {
  /** The piece that now waits at the shop; undefined when there is none. */
  reserve(reward: RewardView): Promise<RedemptionView | undefined>
  giveBack(redemption: RedemptionView): Promise<boolean>
  /** The shop's scan. */
  redeem(): Promise<void>
}

/** `changed` is called after whatever moves points or pieces. */
export function useExchange(tell: Tell, changed: () => void): ExchangeHands {
  const attempt = useAttempt(tell, changed)
  // One tap is one piece: a try whose answer was lost is the same one again.
  const keys = useRef<Record<string, string>>({})
  return {
    async reserve({ id: rewardId }) {
      keys.current[rewardId] ??= randomKey()
      const clientKey = keys.current[rewardId] ?? ''
      let lost = false
      const answer = await attempt(
        () => callCloud('volunteering', 'reserve', { rewardId, clientKey }),
        () => {
          lost = true
        },
      )
      if (!lost) delete keys.current[rewardId]
      changed()
      return answer
    },
    async giveBack({ id: redemptionId }) {
      const answer = await attempt(() => callCloud('volunteering', 'cancelRedemption', { redemptionId }))
      if (!answer) return false
      tell('退了，积分回来了', 'done')
      changed()
      return true
    },
    async redeem() {
      const scanned = await scanCode()
      if (!scanned.ok) {
        if (scanned.code === 'UNREADABLE') tell('没认出码来，靠近点再扫一次', 'alert')
        return
      }
      const done = await attempt(() => callCloud('volunteering', 'redeem', { code: scanned.value }))
      if (done) tell(`请给${done.ownerName}：${done.name}`, 'done')
    },
  }
}
