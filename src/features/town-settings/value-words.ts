import type { AppealKind } from '@core/appeals/settings'
import { MINUTE_MS } from '@core/kit/time'
import type { SettingsPart } from '@core/settings/parts'
import { timeWords } from '../../words/typed-minute'
import type { Names } from './names'
import { againWords, SAID_WORDS, TOLD_WORDS } from './rung-words'

export const KIND_WORDS: Readonly<Record<AppealKind, string>> = {
  complaint: '投诉反映',
  suggestion: '意见建议',
  question: '咨询',
  request: '求帮助',
  thanks: '表扬',
}

const TARGET_WORDS: Readonly<Record<string, string>> = { zone: '责任区的人', unit: '一个单位', person: '一个人' }

interface Wording {
  /** Empty where the value says it all. */
  readonly label: string
  /** A value as people say it. */
  readonly say: (value: string, names: Names) => string
}

const plain = (value: string) => value || '没有'
const minutesOf = (value: string) => `${Number(value) / MINUTE_MS} 分钟`
const within =
  (words: Readonly<Record<string, string>>) =>
  (value: string): string =>
    words[value] ?? value
const list =
  (words: Readonly<Record<string, string>>) =>
  (value: string): string =>
    value === '' ? '谁也不告诉' : value.split('、').map(within(words)).join('、')
const people = (value: string, names: Names) =>
  value === '' ? '没有人' : value.split('、').map(names.person).join('、')

const RUNG: Readonly<Record<string, Wording>> = {
  share: { label: '什么时候', say: (value) => `走到 ${Math.round(Number(value) * 100)}%` },
  offsetMs: { label: '再过', say: minutesOf },
  workdays: { label: '到期那天算起', say: (value) => `${value} 个工作日` },
  minute: { label: '几点', say: (value) => (value === '' ? '下班时' : timeWords(Number(value))) },
  everyMs: { label: '说几次', say: (value) => againWords(value === '' ? null : Number(value)) },
  kind: { label: '说什么', say: within(SAID_WORDS) },
  tell: { label: '告诉谁', say: list(TOLD_WORDS) },
}

/** The fields of each part that somebody may change, by the last step of where they stand. */
export const WORDING: Readonly<Record<SettingsPart, Readonly<Record<string, Wording>>>> = {
  reception: {
    room: { label: '接待室', say: plain },
    slotMinutes: { label: '一个时段', say: (value) => `${value} 分钟` },
    seats: { label: '一个时段约', say: (value) => `${value} 位` },
    daysAhead: { label: '提前', say: (value) => `${value} 天可约` },
    toMinute: { label: '到几点', say: (value) => timeWords(Number(value)) },
  },
  pledges: {
    arriveMs: { label: '几分钟到', say: minutesOf },
    settleMs: { label: '几分钟办好', say: minutesOf },
  },
  categories: {
    name: { label: '名字', say: plain },
    kind: { label: '', say: within(KIND_WORDS) },
    answerDays: { label: '答复', say: (value) => `${value} 个工作日` },
    ask: { label: '问题', say: plain },
    options: { label: '选项', say: (value) => value || '自己写' },
    required: { label: '', say: (value) => (value === 'true' ? '必须答' : '可以不答') },
  },
  routing: {
    kind: { label: '派给', say: within(TARGET_WORDS) },
    name: { label: '单位', say: plain },
    personIds: { label: '谁', say: people },
  },
  ladder: RUNG,
  appealLadder: RUNG,
  limits: {
    confirmDays: { label: '答复后等居民评价', say: (value) => `${value} 天` },
    reopenDays: { label: '答复后可以重提', say: (value) => `${value} 天` },
    closesAtMinute: { label: '下班', say: (value) => timeWords(Number(value)) },
  },
}
