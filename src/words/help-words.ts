import type { HelpAnswer } from '@core/contract/help-answers'
import { DEFAULT_POLICY } from '@core/dispatch/policy'
import { SHORTFALL_WORDS } from '@core/help/shortfall-words'
import { clockTime } from '@core/kit/local-time'
import { type EpochMs, minutes } from '@core/kit/time'
import { dayClock } from './day-words'
import { minutesUntil, pledgeWords, spelledOut } from './durations'
import { type Held, isLate } from './step-words'

/** After this long the first members asked have been silent. */
const FIRST_ANSWER_MS = minutes(1)

export type Shown = Pick<
  HelpAnswer,
  | 'status'
  | 'startedAt'
  | 'arriveBy'
  | 'settleBy'
  | 'pledge'
  | 'settledAt'
  | 'responder'
  | 'shortfall'
  | 'coordinator'
  | 'referredTo'
  | 'reason'
  | 'timeline'
> &
  Pick<Held, 'pause'>

/** Title and second line of a case, as one tells a neighbour. */
export interface Headline {
  readonly title: string
  readonly note: string
  /** The one thing of the note that large print has room for; left out where that is all of it. */
  readonly brief?: string
}

/** What the resident reads first. */
export function headline(help: Shown, now: EpochMs): Headline {
  const name = help.responder?.name ?? '党员'
  if (help.pause && isRunning(help))
    return {
      title: `先停一会儿，${clockTime(help.pause.until)} 接着`,
      note: `因为：${help.pause.reason}，值班长${help.coordinator.name}在盯`,
      brief: `因为：${help.pause.reason}`,
    }
  switch (help.status) {
    case 'waiting':
      return searching(help, now)
    case 'accepted':
      return onTheWay(help, now)
    case 'arrived':
      return { title: `${name}到您家了`, note: settleNote(help, now) }
    case 'settled':
      return { title: `${name}说办好了，请您看看`, ...settledNotes(help, now) }
    case 'closed':
      return { title: '这件事办完了', note: '谢谢您告诉我们结果' }
    case 'withdrawn':
      return { title: '这次求助已取消', note: '有事随时再找我们' }
    case 'referred':
      return { title: '这件事转出去办了', note: help.referredTo === '' ? '' : `由${help.referredTo}接着办` }
  }
}

function onTheWay(help: Shown, now: EpochMs): Headline {
  const brief = aboutArrival(help, now)
  const title = `${help.responder?.name ?? '党员'}正往您家赶`
  return { title, note: `${brief}，${dayClock(help.settleBy, now)} 前办好`, brief }
}

function isRunning({ status }: Shown): boolean {
  return status === 'waiting' || status === 'accepted' || status === 'arrived'
}

/** What is said while nobody has taken it; the longer it lasts, the more has been done about it. */
function searching(help: Shown, now: EpochMs): Headline {
  const { shortfall, coordinator, reason } = help
  const waited = now - waitingSince(help)
  const helped = `值班长${coordinator.name}在安排人`
  if (shortfall) return { title: SHORTFALL_WORDS[shortfall], note: `${helped}，时限不变`, brief: helped }
  if (waited >= DEFAULT_POLICY.widenAfterMs) {
    const known = `通知了值班长${coordinator.name}`
    return { title: '已经问了全部在岗党员', note: `还没人接，也${known}，时限不变`, brief: `还没人接，${known}` }
  }
  if (waited >= FIRST_ANSWER_MS)
    return { title: '还没人接，正在问更多党员', note: '时限不变，退出去也接着问', brief: '时限不变' }
  if (reason?.move === 'reopen')
    return { title: '知道还没好，正在重新找人', note: `最晚 ${clockTime(help.arriveBy)} 再到您家` }
  return {
    title: '正在问离您最近的党员',
    note: '一般 1 分钟内有人接，退出去也接着问',
    brief: '一般 1 分钟内有人接',
  }
}

/** Since when the case is looked for somebody: whoever gives it back begins the search anew. */
function waitingSince({ timeline, startedAt }: Shown): EpochMs {
  const last = timeline.filter(({ move }) => move === 'submit' || move === 'release' || move === 'reopen').at(-1)
  return Math.max(startedAt, last?.at ?? startedAt)
}

/** `约 3 分钟到`; the latest hour when nobody measured the way or it should be over. */
export function aboutArrival(help: Pick<Shown, 'responder' | 'arriveBy'>, now: EpochMs): string {
  const expectedAt = help.responder?.expectedAt ?? null
  if (expectedAt !== null && expectedAt > now) return `约 ${minutesUntil(expectedAt, now)} 分钟到`
  return now > help.arriveBy ? '还在路上' : `最晚 ${clockTime(help.arriveBy)} 到`
}

/** Bad news first; null while everything is in time. */
export function apology(help: Shown, now: EpochMs): Headline | null {
  if (!isLate(help, now)) return null
  const name = help.responder?.name ?? '党员'
  if (help.status === 'arrived') {
    const title = `对不起，${pledgeWords(help.pledge.settleMs)}没能办好`
    return { title, note: `${name}还在您家办，值班长已经知道。`, brief: `${name}还在您家办` }
  }
  const title = `对不起，${pledgeWords(help.pledge.arriveMs)}没能到`
  if (help.status === 'waiting') {
    const brief = `值班长${help.coordinator.name}在安排人`
    return { title, note: `还没有人接，${brief}。`, brief }
  }
  return { title, ...lateNotes(name, help, now) }
}

/** One sentence for a screen reader and for 读给我听. */
export function spokenCase(help: Shown, now: EpochMs): string {
  const sorry = apology(help, now)
  const { title, note } = headline(help, now)
  return [...(sorry ? [sorry.title, sorry.note] : []), title, note].filter(Boolean).join('，')
}

function lateNotes(name: string, { responder }: Shown, now: EpochMs): Omit<Headline, 'title'> {
  const expectedAt = responder?.expectedAt ?? null
  if (expectedAt === null || expectedAt <= now) return { note: `${name}还在往您家赶。`, brief: `${name}还在往您家赶` }
  const left = `还要约 ${minutesUntil(expectedAt, now)} 分钟`
  return { note: `${name}还在路上，${left}。`, brief: `${name}${left}` }
}

function settledNotes({ settledAt, startedAt }: Shown, now: EpochMs): Omit<Headline, 'title'> {
  if (settledAt === null) return { note: '您说好，才算办完' }
  const brief = `${dayClock(settledAt, now)} 办好`
  return { note: `${brief}，前后用了 ${spelledOut(settledAt - startedAt)}`, brief }
}

function settleNote(help: Shown, now: EpochMs): string {
  if (now > help.settleBy) return '办不完的，会跟您讲清怎么接着办'
  return `${clockTime(help.settleBy)} 前办好`
}
