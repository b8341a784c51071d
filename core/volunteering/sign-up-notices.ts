import { clockTime, dateAndTime } from '../kit/local-time'
import type { EpochMs } from '../kit/time'
import type { Urgency, VolunteerMessageKind } from '../message/message'
import { type Notice, type Owing, oweAll } from '../message/owing'
import type { SignUp } from './sign-up'

export type VolunteerNotice = Notice<VolunteerMessageKind>

/** What is about to begin, or waits for a yes before long, is told at any hour; the rest can wait for the morning. Nothing of it rings a telephone. */
export const VOLUNTEER_URGENCY: Readonly<Record<VolunteerMessageKind, Urgency>> = {
  activityTomorrow: 'ordinary',
  activitySoon: 'live',
  seatPromoted: 'live',
  seatLapsed: 'ordinary',
  activityCalledOff: 'live',
  hoursConfirmed: 'ordinary',
  hoursToApprove: 'ordinary',
  rewardReserved: 'ordinary',
  rewardLapsing: 'ordinary',
  rewardLapsed: 'ordinary',
  rewardRedeemed: 'ordinary',
  wishFiled: 'ordinary',
  wishClaimed: 'ordinary',
  wishClaimEnding: 'ordinary',
  wishReleased: 'ordinary',
  wishDelivered: 'ordinary',
  wishFulfilled: 'ordinary',
  wishThanked: 'ordinary',
  wishOver: 'ordinary',
}

/** Adds messages to what a sign-up owes. */
export function oweSignUp(signUp: SignUp, notices: readonly VolunteerNotice[], now: EpochMs): SignUp {
  const about = { kind: 'activity' as const, id: signUp.activity.activityId }
  return oweVolunteers(signUp, notices, { about, templateId: signUp.templateId, now })
}

interface By {
  readonly about: { readonly kind: 'activity' | 'wish' | 'exchange'; readonly id: string }
  readonly templateId: string
  readonly now: EpochMs
}

/** The same for anything of volunteering. */
export function oweVolunteers<T extends Owing<VolunteerMessageKind>>(
  owing: T,
  notices: readonly VolunteerNotice[],
  by: By,
): T {
  return oweAll(owing, notices, { ...by, urgency: VOLUNTEER_URGENCY })
}

function when({ activity: { from, to } }: SignUp): string {
  return `${dateAndTime(from)}–${clockTime(to)}`
}

/** The first words of each title stand on a lock screen: what, and what now. */
export const SIGN_UP_WORDS = {
  tomorrow: (one: SignUp) => ({
    title: `明天有活动：${one.activity.title}`,
    body: `${when(one)}，${one.activity.place}。来不了请提前取消，后面还有人等着。`,
  }),
  soon: (one: SignUp) => ({
    title: `${clockTime(one.activity.from)} 开始：${one.activity.title}`,
    body: `${one.activity.place}。到了请扫组织者手机上的签到码。`,
  }),
  promoted: (one: SignUp) => ({
    title: `有名额了：${one.activity.title}`,
    body: `${when(one)}。请在 ${dateAndTime(one.confirmBy ?? one.activity.from)} 前点“我要去”，过时名额给下一位。`,
  }),
  seatLapsed: (one: SignUp) => ({
    title: `名额给了下一位：${one.activity.title}`,
    body: '没等到您的回话。还想去可以重新排队。',
  }),
  neverFree: (one: SignUp) => ({
    title: `这次没排上：${one.activity.title}`,
    body: '一直没有名额空出来，谢谢您愿意来，下次早点报名。',
  }),
  calledOff: (one: SignUp) => ({
    title: `不用去了：${one.activity.title}`,
    body: `${when(one)}的报名已取消${one.reason ? `：${one.reason}` : ''}。`,
  }),
  hoursConfirmed: (one: SignUp, minutes: number, points: number) => ({
    title: `时长记好了：${one.activity.title}`,
    body: `记 ${minutes} 分钟${points > 0 ? `，得 ${points} 分` : ''}，谢谢您。`,
  }),
  hoursToApprove: (one: SignUp, minutes: number) => ({
    title: '有一笔补记的时长请您核一下',
    body: `${one.person.name}，${one.activity.title}，补记 ${minutes} 分钟。`,
  }),
}
