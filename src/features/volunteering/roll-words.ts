import { clockTime } from '@core/kit/local-time'
import type { RollView } from '@core/volunteering/activity-view'
import type { SignUpStatus } from '@core/volunteering/sign-up'

const STATUS: Readonly<Record<SignUpStatus, string>> = {
  asking: '正在报名',
  signedUp: '还没来',
  confirmed: '还没来',
  waiting: '排候补',
  promoted: '等回话',
  cancelled: '取消了',
  lapsed: '没回话',
  checkedIn: '到了',
  checkedOut: '走了',
  absent: '没来',
}

/** `08:55 到了，10:58 走了，记 118 分钟（B 级）`: what is known of one person on the day. */
export function rollWords(one: RollView): string {
  const { status, checkedIn, checkedOut, hours, toApprove, inQueue } = one
  if (status === 'waiting' && inQueue !== null) return `排候补，第 ${inQueue} 位`
  const said = [
    checkedIn && `${clockTime(checkedIn.at)} 到了`,
    checkedOut && `${clockTime(checkedOut.at)} 走了`,
    hours && `记 ${hours.minutes} 分钟（${hours.grade} 级）`,
    toApprove !== null && `补记 ${toApprove} 分钟，等核对`,
  ].filter(Boolean)
  return said.length === 0 ? STATUS[status] : said.join('，')
}

/** Who is wanted first on the day: those to do something about, then those who are done, then those who will not come. */
const ORDER: readonly SignUpStatus[] = [
  ...(['checkedIn', 'signedUp', 'confirmed', 'asking', 'promoted', 'checkedOut', 'absent', 'waiting'] as const),
  ...(['lapsed', 'cancelled'] as const),
]

export function inRollOrder(people: readonly RollView[]): readonly RollView[] {
  return [...people].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
}

const COMES: ReadonlySet<SignUpStatus> = new Set(['signedUp', 'confirmed', 'promoted', 'checkedIn', 'checkedOut'])

/** `8 人要来，到了 5 人`. */
export function rollCount(people: readonly RollView[]): string {
  const there = people.filter(({ checkedIn }) => checkedIn !== null).length
  return `${people.filter(({ status }) => COMES.has(status)).length} 人要来，到了 ${there} 人`
}
