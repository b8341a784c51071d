import type { HelpAnswer } from '@core/contract/help-answers'
import type { TimelineEntry } from '@core/help/timeline'
import { type EpochMs, SECOND_MS } from '@core/kit/time'
import { dayClock } from './day-words'
import { spelledOut } from './durations'
import { aboutArrival } from './help-words'
import { latestWords } from './step-words'

export interface StepLine {
  readonly id: string
  readonly title: string
  readonly when?: string
  readonly note?: string
  readonly state: 'done' | 'current' | 'future' | 'overdue' | 'handed'
}

/** For whom it is told: the resident's own case, or somebody else's. */
export type Audience = 'resident' | 'staff'

type Told = Pick<
  HelpAnswer,
  | 'status'
  | 'startedAt'
  | 'arriveBy'
  | 'settleBy'
  | 'settledAt'
  | 'responder'
  | 'shortfall'
  | 'coordinator'
  | 'referredTo'
  | 'reason'
  | 'timeline'
>

/** What happened, what is going on, and what comes with its latest time. */
export function timelineSteps(help: Told, now: EpochMs, audience: Audience): readonly StepLine[] {
  const past = help.timeline.map((entry, index) => pastLine(help, entry, { index, audience, now }))
  return [...past, ...presentLine(help, now, audience), ...futureLines(help, now, audience)]
}

/** In large print a step keeps its words and, to come, its latest time; the current one what is known of it. Else what stands beside it drops. */
export function inLargePrint({ id, title, state, when, note }: StepLine): StepLine {
  return {
    ...{ id, title, state },
    ...(state === 'future' && when !== undefined ? { when } : {}),
    ...(state === 'current' && note !== undefined ? { note } : {}),
  }
}

interface Line {
  readonly index: number
  readonly audience: Audience
  readonly now: EpochMs
}

function pastLine(help: Told, entry: TimelineEntry, { index, audience, now }: Line): StepLine {
  const title = PAST_WORDS[entry.move]?.[audience] ?? ''
  const breach = entry.move === 'arriveBreach' || entry.move === 'settleBreach'
  return {
    id: `${index}:${entry.move}`,
    title: entry.name === null ? title : title.replace('党员', entry.name),
    when: dayClock(entry.at, now),
    state: breach ? 'overdue' : entry.move === 'refer' || entry.move === 'release' ? 'handed' : 'done',
    ...noteOf(help, entry),
  }
}

const PAST_WORDS: Readonly<Partial<Record<TimelineEntry['move'], Readonly<Record<Audience, string>>>>> = {
  submit: { resident: '您的求助已收到', staff: '求助已收到' },
  accept: { resident: '党员接单', staff: '党员接单' },
  assign: { resident: '值班长请党员过来', staff: '值班长派给党员' },
  release: { resident: '换一位，时限不变', staff: '换一位，时限不变' },
  arrive: { resident: '党员到您家了', staff: '党员到居民家了' },
  settle: { resident: '党员说办好了', staff: '党员报办好了' },
  confirm: { resident: '您点头，办完了', staff: '居民点头，办完了' },
  reopen: { resident: '您说还没好，重新办', staff: '居民说还没好，重新办' },
  withdraw: { resident: '您取消了', staff: '居民取消了' },
  refer: { resident: '转出去办了', staff: '转出去办了' },
  arriveBreach: { resident: '到家超时，已报值班长', staff: '到家超时，已报值班长' },
  settleBreach: { resident: '办理超时，已报值班长', staff: '办理超时，已报值班长' },
}

function noteOf(help: Told, { move, at }: TimelineEntry): { readonly note?: string } {
  const sinceStart = at - help.startedAt
  if (move === 'accept' && at === help.responder?.acceptedAt && sinceStart >= 0)
    return { note: sinceStart < SECOND_MS ? '马上接单' : `${spelledOut(sinceStart)}接单` }
  return move === 'refer' && help.referredTo !== '' ? { note: `由${help.referredTo}接着办` } : {}
}

function presentLine(help: Told, now: EpochMs, audience: Audience): readonly StepLine[] {
  const line = (title: string, note?: string): readonly StepLine[] => [
    { id: 'now', title, when: '现在', state: 'current', ...(note === undefined ? {} : { note }) },
  ]
  switch (help.status) {
    case 'waiting':
      return line('正在找人', help.shortfall === null ? undefined : `值班长${help.coordinator.name}在安排人`)
    case 'accepted':
      return line('正在赶来', aboutArrival(help, now))
    case 'arrived':
      return line('正在办')
    case 'settled':
      return line(audience === 'resident' ? '等您点头' : '等居民点头')
    default:
      return []
  }
}

function futureLines(help: Told, now: EpochMs, audience: Audience): readonly StepLine[] {
  const settle: StepLine = { id: 'settle', title: '事办好', when: latestWords(help.settleBy, now), state: 'future' }
  const nod: StepLine = {
    id: 'confirm',
    title: audience === 'resident' ? '您点头才算办完' : '居民点头才算办完',
    state: 'future',
  }
  if (help.status === 'arrived') return [settle, nod]
  if (help.status !== 'waiting' && help.status !== 'accepted') return []
  const home = audience === 'resident' ? '到您家' : '到居民家'
  return [{ id: 'arrive', title: home, when: latestWords(help.arriveBy, now), state: 'future' }, settle, nod]
}
