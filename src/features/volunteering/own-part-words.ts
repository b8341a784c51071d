import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import type { SignUpView } from '@core/volunteering/activity-view'
import type { SignUpStatus } from '@core/volunteering/sign-up'
import { dayClock } from '../../words/day-words'
import { slotWords } from './slot-words'

export interface PartWords {
  readonly tone: 'green' | 'gold' | 'blue' | 'sunken'
  readonly title: string
  readonly body: string
}

type Say = (one: SignUpView, now: EpochMs) => PartWords

/** Where somebody stands with a slot, and what happens next. */
export function partWords(one: SignUpView, now: EpochMs): PartWords {
  return WORDS[one.status](one, now)
}

const taken: Say = (one, now) => ({
  tone: 'green',
  title: '您报上名了',
  body: `${slotWords(one, now)}，${one.place}。快到时候，消息里有提醒；来不了请早点取消。`,
})

const WORDS: Readonly<Record<SignUpStatus, Say>> = {
  asking: () => ({ tone: 'blue', title: '正在替您报名', body: '一会儿就好，不用再点。' }),
  signedUp: taken,
  confirmed: taken,
  waiting: ({ inQueue }) => ({
    tone: 'gold',
    title: inQueue === null ? '您排上候补了' : `您排第 ${inQueue} 位`,
    body: '有人退出就轮到您，会发消息问您去不去。',
  }),
  promoted: ({ confirmBy, from }, now) => ({
    tone: 'gold',
    title: '有名额了，您去吗？',
    body: `请在 ${dayClock(confirmBy ?? from, now)} 前点“我要去”，过时名额给下一位。`,
  }),
  checkedIn: ({ checkedIn }) => ({
    tone: 'green',
    title: `${checkedIn ? clockTime(checkedIn.at) : ''} 签到了`.trim(),
    body: '走的时候再签退，时长才记得上。',
  }),
  checkedOut: (one) => ({ tone: 'green', title: '谢谢您来', body: hoursWords(one) }),
  absent: (one) => ({
    tone: 'sunken',
    title: one.hours === null ? '这次没有签到' : '谢谢您来',
    body: one.hours === null && one.toApprove === null ? '来了没签上，请找组织的人补记。' : hoursWords(one),
  }),
  cancelled: ({ reason }) => ({
    tone: 'sunken',
    title: '这次报名取消了',
    body: reason === '' ? '还想去，可以再报。' : reason,
  }),
  lapsed: () => ({ tone: 'sunken', title: '名额给了下一位', body: '没等到您的回话。还想去，可以重新排。' }),
}

/** What was counted, by the worth of its evidence. */
function hoursWords({ hours, toApprove, status }: SignUpView): string {
  if (toApprove !== null) return `补记 ${toApprove} 分钟，等社区核对。`
  if (hours === null) return status === 'checkedOut' ? '没有签退时间，时长请找组织的人补记。' : ''
  const counted = `记了 ${hours.minutes} 分钟`
  if (hours.grade === 'A') return `${counted}，积分也记上了。`
  return hours.grade === 'B' ? `${counted}，组织的人确认后算数。` : `${counted}，是补记的，不算积分。`
}
