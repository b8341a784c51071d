import type { HelpAnswer } from '@core/contract/help-answers'
import type { DeskSheet } from './desk-sheet'

export type ShutFacts = Pick<HelpAnswer, 'status' | 'emergency' | 'drill' | 'parts' | 'joinedTo' | 'joined'> & {
  readonly responder: Pick<NonNullable<HelpAnswer['responder']>, 'name'> | null
}

const OVER_WORDS: Readonly<Partial<Record<HelpAnswer['status'], string>>> = {
  settled: '已经报办好，等居民点头',
  closed: '这件已经办完了',
  withdrawn: '居民已经取消了',
  referred: '已经转出去了',
}

type Words = (facts: ShutFacts) => string

const AT_THE_DOOR = '人已经到居民家了'

/** Why a place of the desk may not be pressed, as long as the case runs. */
const SHUT_WORDS: Readonly<Record<DeskSheet, Words>> = {
  send: ({ status, responder }) =>
    status === 'arrived' ? `${AT_THE_DOOR}，不用再派` : `${responder?.name ?? '党员'}已经接了，要换就按“换人”`,
  takeOver: () => `${AT_THE_DOOR}，接不过来了`,
  release: ({ status }) => (status === 'waiting' ? '还没人接，没有人可换' : `${AT_THE_DOOR}，换不了了`),
  helper: () => '还没人接，先派一位',
  join: ({ status, joinedTo, joined }) =>
    joinedTo !== null || joined.length > 0 || status !== 'arrived' ? '已经并成一趟了' : `${AT_THE_DOOR}，来不及并了`,
  pause: ({ emergency }) => (emergency.length > 0 ? '有危险的事不能停计时' : '还没人接，停了就没人管了'),
  resume: () => '计时走着',
  refer: () => '现在转不出去',
  drill: ({ drill }) => (drill ? '已经标成演练了' : '现在标不了'),
  clearDanger: () => '这件没有标危险',
}

/** Why a greyed button does nothing: said when it is pressed, and to whoever hears the page. */
export function shutWords(sheet: DeskSheet, facts: ShutFacts): string {
  const over = OVER_WORDS[facts.status]
  if (over) return over
  return facts.parts.includes('coordinator') ? SHUT_WORDS[sheet](facts) : '这里只看不动，值班长才按得了'
}
