import { isHeldBack } from '../content/photo'
import { dateAndTime } from '../kit/local-time'
import type { EpochMs } from '../kit/time'
import type { VolunteerMessageKind } from '../message/message'
import type { Contact } from '../people/person'
import { oweVolunteers } from './sign-up-notices'
import type { Wish } from './wish'

interface Words {
  readonly title: string
  readonly body: string
}

/** One thing to say about a wish, and to whom. */
interface Told {
  readonly kind: VolunteerMessageKind
  readonly cause: string
  readonly words: (wish: Wish) => Words
  readonly to: readonly Contact[]
}

/** Adds the same message to several people to what a wish owes. */
export function tellAbout(wish: Wish, { kind, cause, words, to: people }: Told, now: EpochMs): Wish {
  const notices = people.map((to) => ({ kind, to, cause, until: null, ...words(wish) }))
  return oweVolunteers(wish, notices, { about: { kind: 'wish', id: wish.id }, templateId: wish.templateId, now })
}

/** No name of whoever wished, and no door: a lock screen is read by others. */
export const WISH_WORDS = {
  filed: ({ title }: Wish): Words => ({ title: '有个微心愿请您看一下', body: `${title}。看过以后大家才看得到。` }),
  claimed: (wish: Wish): Words => ({
    title: `有人来帮您圆心愿了`,
    body: `${claimerName(wish)}认领了“${wish.title}”，会和您联系。`,
  }),
  ending: ({ title, claim }: Wish): Words => ({
    title: `您认领的心愿快到期了`,
    body: `“${title}”请在 ${dateAndTime(claim?.until ?? 0)} 前办好；办不了请放回去，让别人来。`,
  }),
  released: ({ title }: Wish): Words => ({ title: '心愿又可以认领了', body: `“${title}”的认领结束了，等下一位。` }),
  delivered: (wish: Wish): Words => ({
    title: '心愿办好了，请看看',
    body: `${claimerName(wish)}说“${wish.title}”办好了，收到了请点一下。`,
  }),
  fulfilled: ({ title }: Wish): Words => ({ title: '心愿圆了，谢谢您', body: `“${title}”对方收到了。` }),
  thanked: (wish: Wish): Words => ({
    title: '有人谢谢您',
    body: `“${wish.title}”：${isHeldBack(wish.held, 'thanks') ? '写的话社区看过就给您看。' : wish.thanks}`,
  }),
  withdrawn: ({ title, reason, held }: Wish): Words => ({
    title: '心愿撤回了',
    body: `“${title}”不用再办了${reason && !isHeldBack(held, 'reason') ? `：${reason}` : ''}。`,
  }),
  expired: ({ title }: Wish): Words => ({
    title: '心愿一直没人认领',
    body: `“${title}”到期了，您可以再提一次，或打热线说说。`,
  }),
}

function claimerName({ claim, held }: Wish): string {
  if (!claim) return ''
  return (isHeldBack(held, 'groupName') ? '' : claim.groupName) || claim.leader.name
}
