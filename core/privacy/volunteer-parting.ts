import type { Activity } from '../volunteering/activity'
import type { Redemption } from '../volunteering/redemption'
import type { Reward } from '../volunteering/reward'
import { isPending, type SignUp } from '../volunteering/sign-up'
import type { Wish } from '../volunteering/wish'

/** Why somebody stays for volunteering's sake, in the order in which it is mended. */
export const VOLUNTEER_TIES = [
  'SIGNED_UP',
  'OWN_WISH',
  'WISH_IN_HAND',
  'REWARD_KEPT',
  'ORGANISES',
  'KEEPS_SHOP',
] as const

export type VolunteerTie = (typeof VOLUNTEER_TIES)[number]

/** Each with its way out. */
export const VOLUNTEER_TIE_WORDS: Readonly<Record<VolunteerTie, string>> = {
  SIGNED_UP: '您报了名的活动还没结束。先取消报名，或等活动办完，再来注销',
  OWN_WISH: '您的微心愿还没圆。先收回，或等圆了，再来注销',
  WISH_IN_HAND: '您认领的微心愿还没办好。办好，或放回去让别人来，再来注销',
  REWARD_KEPT: '您用积分换的东西还在店里。去取，或退掉，再来注销',
  ORGANISES: '您发的活动还没办完。先取消，或等办完，再来注销',
  KEEPS_SHOP: '积分兑换的店主登记的是您。请社区先换人，再来注销',
}

/** What somebody has to do with volunteering at this instant. */
export interface VolunteerStanding {
  readonly signUps: readonly SignUp[]
  readonly organised: readonly Activity[]
  readonly ownWishes: readonly Wish[]
  readonly claimed: readonly Wish[]
  readonly redemptions: readonly Redemption[]
  readonly shelves: readonly Reward[]
}

/** Which of them hold. */
export function volunteerTies(
  personId: string,
  { signUps, organised, ownWishes, claimed, redemptions, shelves }: VolunteerStanding,
): Readonly<Record<VolunteerTie, boolean>> {
  const kept = shelves.filter(({ shop }) => shop.id === personId)
  return {
    SIGNED_UP: signUps.some(isPending),
    OWN_WISH: ownWishes.some(({ status }) => status === 'filed' || status === 'claimed'),
    WISH_IN_HAND: claimed.some(({ status }) => status === 'claimed'),
    REWARD_KEPT: redemptions.some(({ status }) => status === 'asking' || status === 'reserved'),
    ORGANISES: organised.some(({ organiser, status }) => organiser.id === personId && status === 'published'),
    KEEPS_SHOP: kept.some(({ open, holders }) => open || holders.length > 0),
  }
}
