import type { RewardView } from '@core/contract/volunteering-answers'
import { mayApprove } from '@core/people/permissions'
import { useState } from 'react'
import { useRewards } from '../../../../features/volunteering/use-exchange'
import { EXCHANGE_OFFERED } from '../../../../platform/exchange/exchange-offered'
import { me } from '../../../../platform/me'
import type { Remote } from '../../../../platform/remote'

export interface Shelf {
  /** Whether the shelves are there at all: where this build offers an exchange, and for whoever may change them. */
  readonly kept: boolean
  readonly rewards: Remote<readonly RewardView[]>
  /** What is written about: null is something new, undefined nothing. */
  readonly asked: RewardView | null | undefined
  ask(reward: RewardView | null | undefined): void
}

export function useShelf(): Shelf {
  const profile = me.use()
  const roles = profile.status === 'ready' ? profile.data.roles : []
  const kept = EXCHANGE_OFFERED && mayApprove({ kind: 'person', id: '', roles })
  const rewards = useRewards(kept)
  const [asked, ask] = useState<RewardView | null>()
  return { kept, rewards, asked, ask }
}
