import { clockTime } from '../kit/local-time'
import { dayInWords } from '../kit/town-date'
import type { Slot } from './slot'

export interface Words {
  readonly title: string
  readonly body: string
}

/** `11月22日周日 清河里早班`: a shift as one says it. */
function shiftName({ date, post, band }: Slot): string {
  return `${dayInWords(date)} ${post.name}${band.name}班`
}

/** The first words of each title stand on a lock screen: who, which shift, what now. */
export const SHIFT_WORDS = {
  published: (count: number, first: Slot): Words => ({
    title: '新的班表排好了',
    body: `您这周有 ${count} 个班，最近的是${shiftName(first)}，${hours(first)}。`,
  }),
  changed: (come: readonly Slot[], gone: readonly Slot[]): Words => ({
    title: '您的班有变动',
    body: [listed('新增', come), listed('不用去了', gone)]
      .filter((part) => part !== '')
      .join('；')
      .concat('。'),
  }),
  soon: (slot: Slot, others: readonly string[]): Words => ({
    title: `${clockTime(slot.from)} 您值班：${slot.post.name}`,
    body: `${slot.band.name}班 ${hours(slot)}${others.length > 0 ? `，和${others.join('、')}一起` : ''}。到点请打开值班开关。`,
  }),
  begun: (slot: Slot): Words => ({
    title: '您的班开始了，还没上岗',
    body: `${slot.post.name}${slot.band.name}班 ${hours(slot)}，请打开值班开关；来不了请马上告诉值班长。`,
  }),
  missing: (slot: Slot, names: readonly string[]): Words => ({
    title: `${slot.post.name}${slot.band.name}班没人上岗`,
    body: `${names.join('、')}开班 10 分钟还没打开值班开关，请打电话问问，或换人。`,
  }),
  unreachable: (slot: Slot, name: string): Words => ({
    title: `${name}可能联系不上`,
    body: `${shiftName(slot)}是${name}，提醒次数用完、又没有可打的电话。请提醒补足，或换人。`,
  }),
  topUp: (slot: Slot): Words => ({
    title: '派单可能通知不到您',
    body: `${shiftName(slot)}前，请到“我的班”点“补足提醒”，或留一个手机号。`,
  }),
  gaps: (day: string, people: number, slots: readonly Slot[]): Words => ({
    title: `${day}还缺 ${people} 人`,
    body: `${slots
      .slice(0, 4)
      .map(({ post, band }) => `${post.name}${band.name}班`)
      .join('、')}${slots.length > 4 ? '等' : ''}，请补人或开放自荐。`,
  }),
  swapAsked: (slot: Slot, from: string, note: string): Words => ({
    title: `${from}想请您替个班`,
    body: `${shiftName(slot)}，${hours(slot)}。${note ? `${note}。` : ''}请到“我的班”回话。`,
  }),
  swapAgreed: (slot: Slot, taker: string): Words => ({
    title: `${taker}愿意替您`,
    body: `${shiftName(slot)}，等值班长点头；点头之前还是您的班。`,
  }),
  swapToDecide: (slot: Slot, from: string, taker: string): Words => ({
    title: '有人想调班，请您定',
    body: `${from}想把${shiftName(slot)}换给${taker}，${taker}已同意。`,
  }),
  swapDone: (slot: Slot, taker: string): Words => ({
    title: '调班定了',
    body: `${shiftName(slot)}由${taker}来值。`,
  }),
  swapRefused: (slot: Slot, reason: string): Words => ({
    title: '调班没成',
    body: `${shiftName(slot)}还是您的班${reason ? `：${reason}` : ''}。`,
  }),
  swapOff: (slot: Slot, reason: string): Words => ({
    title: '调班没成，您不用来',
    body: `${shiftName(slot)}不用您来值${reason ? `：${reason}` : ''}。`,
  }),
  swapMissed: (slot: Slot, from: string, taker: string): Words => ({
    title: '有个调班没等到您定',
    body: `${shiftName(slot)}还是${from}的班，${taker}不用来。`,
  }),
  swapWithdrawn: (slot: Slot, from: string, taker: string): Words => ({
    title: `${from}不换班了，不用您定`,
    body: `${shiftName(slot)}还是${from}的班，${taker}不用来。`,
  }),
  swapOvertaken: (slot: Slot): Words => ({
    title: '班表改过，调班作罢',
    body: `${shiftName(slot)}谁来值，以班表为准，请看“我的班”。`,
  }),
  signedUp: (slot: Slot, name: string): Words => ({
    title: `${name}补了一个班`,
    body: `${shiftName(slot)}，${hours(slot)}。`,
  }),
  away: (name: string, slots: readonly Slot[]): Words => ({
    title: `${name}请假，${slots.length} 个班要换人`,
    body: `${slots.slice(0, 3).map(shiftName).join('、')}${slots.length > 3 ? '等' : ''}。`,
  }),
  handover: (count: number, from: string): Words => ({
    title: `接班：${count} 件在办求助`,
    body: `${from}交给您的求助，请在 10 分钟内逐件确认。`,
  }),
  unconfirmed: (count: number, to: string): Words => ({
    title: `${to}还没接班`,
    body: `交接的 ${count} 件在办求助 10 分钟没有确认，请您问一下。`,
  }),
} as const

function hours({ from, to }: Slot): string {
  return `${clockTime(from)}–${clockTime(to)}`
}

function listed(lead: string, slots: readonly Slot[]): string {
  if (slots.length === 0) return ''
  const rest = slots.length > 3 ? `等 ${slots.length} 个班` : ''
  return `${lead}：${slots.slice(0, 3).map(shiftName).join('、')}${rest}`
}
