import { minutes, seconds } from '@core/kit/time'
import type { Address } from '@core/people/person'
import type { WishSaying } from '@core/volunteering/wish'
import type { WishView } from '@core/volunteering/wish-view'
import { callCloud } from '../../platform/cloud/call-cloud'
import { useCommunity } from '../../platform/community'
import { COMMUNITY_ID } from '../../platform/community-id'
import type { Remote } from '../../platform/remote'
import { askToMessage } from '../../platform/subscriptions/ask-to-message'
import { useAttempt } from '../../platform/use-attempt'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import type { Tell } from '../../platform/use-toast'

const RENEW_MS = minutes(1)
const RENEW_ONE_MS = seconds(20)

/** The wishes of the community as the caller sees them. */
export function useWishes(): Remote<readonly WishView[]> {
  const remote = useRemote(() => callCloud('volunteering', 'wishes', { communityId: COMMUNITY_ID }), [])
  usePoll(RENEW_MS, () => remote.status !== 'loading' && remote.reload())
  return remote
}

export function useWish(wishId: string): Remote<WishView> {
  const remote = useRemote(() => callCloud('volunteering', 'wish', { wishId }), [wishId])
  usePoll(RENEW_ONE_MS, () => remote.status !== 'loading' && remote.reload())
  return remote
}

export interface WishFiling {
  readonly clientKey: string
  readonly title: string
  readonly detail: string
  readonly address: Address | null
}

/** Files a wish; what happens to it is told by a message, so that is asked for at the tap. */
export function useFileWish(tell: Tell): (filing: WishFiling) => Promise<WishView | undefined> {
  const community = useCommunity()
  const templates = community.status === 'ready' ? [community.data.templates.progress] : []
  const attempt = useAttempt(tell, () => undefined)
  return async (filing) => {
    await askToMessage(templates)
    return attempt(() => callCloud('volunteering', 'fileWish', { communityId: COMMUNITY_ID, ...filing }))
  }
}

/** The moves of one wish; each answers whether it was done. */
export interface WishHands {
  approve(title: string): Promise<boolean>
  claim(groupName: string): Promise<boolean>
  join(): Promise<boolean>
  leaveGroup(): Promise<boolean>
  release(reason: string): Promise<boolean>
  deliver(note: string): Promise<boolean>
  receive(note: string): Promise<boolean>
  thank(words: string): Promise<boolean>
  withdraw(reason: string): Promise<boolean>
  judge(of: WishSaying, show: boolean): Promise<boolean>
}

export function useWishHands(wishId: string, remote: Remote<WishView>, tell: Tell): WishHands {
  const reload = () => remote.status !== 'loading' && remote.reload()
  const attempt = useAttempt(tell, reload)
  const act = async (ask: () => Promise<WishView>, words: string) => {
    const answer = await attempt(ask)
    if (!answer) return false
    if (remote.status === 'ready') remote.replace(answer)
    tell(words, 'done')
    return true
  }
  return {
    approve: (title) =>
      act(() => callCloud('volunteering', 'approveWish', { wishId, title }), '放出去了，大家看得到了'),
    claim: (groupName) => act(() => callCloud('volunteering', 'claimWish', { wishId, groupName }), '认领了，谢谢您'),
    join: () => act(() => callCloud('volunteering', 'joinWish', { wishId }), '算您一个，谢谢您'),
    leaveGroup: () => act(() => callCloud('volunteering', 'leaveWish', { wishId }), '退出了'),
    release: (reason) => act(() => callCloud('volunteering', 'releaseWish', { wishId, reason }), '放回去了，等下一位'),
    deliver: (note) => act(() => callCloud('volunteering', 'deliverWish', { wishId, note }), '告诉对方了，等回音'),
    receive: (note) => act(() => callCloud('volunteering', 'receiveWish', { wishId, note }), '心愿圆了'),
    thank: (words) => act(() => callCloud('volunteering', 'thankWish', { wishId, words }), '您的谢意送到了'),
    withdraw: (reason) => act(() => callCloud('volunteering', 'withdrawWish', { wishId, reason }), '撤回了'),
    judge: (of, show) =>
      act(() => callCloud('volunteering', 'judgeWish', { wishId, of, show }), show ? '放出来了' : '不放，别人看不到'),
  }
}
