import { DAY_MS, type DurationMs } from '../kit/time'
import type { YearTable } from '../kit/work-calendar'
import { DEFAULT_RECEPTION, type ReceptionHours } from '../reception/hours'

/** What somebody brings: the five kinds of the people's-voice station. */
export const APPEAL_KINDS = ['complaint', 'suggestion', 'question', 'request', 'thanks'] as const

export type AppealKind = (typeof APPEAL_KINDS)[number]

/** Working days within which a category is answered. */
export const ANSWER_DAYS = [3, 5, 10, 15] as const

export type AnswerDays = (typeof ANSWER_DAYS)[number]

/** Working days within which somebody says whether the station takes a case on. */
export const ACCEPT_DAYS = 1

/** What a category wants to know besides the words. */
export interface Question {
  readonly id: string
  readonly ask: string
  /** What may be answered; empty for free words. */
  readonly options: readonly string[]
  readonly required: boolean
}

export interface AppealCategory {
  readonly id: string
  readonly name: string
  readonly kind: AppealKind
  readonly answerDays: AnswerDays
  readonly questions: readonly Question[]
}

/** Who looks after a zone, or who is asked in the name of a unit, or alone. */
export type RouteTarget =
  | { readonly kind: 'zone' }
  | {
      readonly kind: 'unit' | 'person'
      readonly id: string
      readonly name: string
      readonly personIds: readonly string[]
    }

/** Where cases of a category and a zone go by themselves; null stands for any. */
export interface Route {
  readonly categoryId: string | null
  readonly zoneId: string | null
  readonly to: RouteTarget
}

export const APPEAL_CLOCKS = ['accept', 'answer'] as const

export type AppealClockName = (typeof APPEAL_CLOCKS)[number]

export const APPEAL_LADDER_ROLES = ['owner', 'handler', 'coordinator', 'secretary'] as const

export type AppealLadderRole = (typeof APPEAL_LADDER_ROLES)[number]

export const APPEAL_LADDER_KINDS = ['acceptWarned', 'acceptBreached', 'answerWarned', 'answerBreached'] as const

export type AppealLadderKind = (typeof APPEAL_LADDER_KINDS)[number]

/** One step of the ladder: so many working days from the day a limit ends on, at this time of day, these people are told that. */
export interface AppealRung {
  /** Unique on its clock. */
  readonly key: string
  readonly clock: AppealClockName
  /** Before the day of the limit when negative. */
  readonly workdays: number
  /** Minutes since the town's midnight; null for the close of the office. */
  readonly minute: number | null
  /** Comes round again this often as long as the clock runs; null for once. */
  readonly everyMs: DurationMs | null
  readonly kind: AppealLadderKind
  /** Where nobody handles the case yet, the coordinator hears what is meant for the handler. */
  readonly tell: readonly AppealLadderRole[]
}

/** How one community runs its station: data that its administration writes. */
export interface AppealSettings {
  readonly categories: readonly AppealCategory[]
  readonly routes: readonly Route[]
  /** The members who look after each zone. */
  readonly zoneTeams: readonly { readonly zoneId: string; readonly personIds: readonly string[] }[]
  readonly ladder: readonly AppealRung[]
  /** Days in which the owner may say whether it is solved; silence then closes the case as not rated. */
  readonly confirmDays: number
  /** Days in which an answered or declined case may be reopened. */
  readonly reopenDays: number
  /** Minutes since the town's midnight. */
  readonly closesAtMinute: number
  readonly reception: ReceptionHours
  /** Years of the working calendar that the community wrote itself. */
  readonly years: readonly YearTable[]
}

/** The units of the routes, each once, in the order in which they are written. */
export function unitsIn({
  routes,
}: Pick<AppealSettings, 'routes'>): readonly { readonly id: string; readonly name: string }[] {
  const units = routes.flatMap(({ to }) => (to.kind === 'unit' ? [[to.id, { id: to.id, name: to.name }] as const] : []))
  return [...new Map(units).values()]
}

const NINE = 9 * 60
const WEEK_MS = 7 * DAY_MS
const ONCE = { everyMs: null } as const

export const DEFAULT_APPEAL_LADDER: readonly AppealRung[] = [
  { ...ONCE, key: 'warn', clock: 'accept', workdays: 0, minute: NINE, kind: 'acceptWarned', tell: ['coordinator'] },
  { ...ONCE, key: 'breach', clock: 'accept', workdays: 0, minute: null, kind: 'acceptBreached', tell: ['coordinator'] },
  {
    ...ONCE,
    key: 'secretary',
    clock: 'accept',
    workdays: 1,
    minute: null,
    kind: 'acceptBreached',
    tell: ['secretary'],
  },
  { ...ONCE, key: 'warn', clock: 'answer', workdays: -1, minute: NINE, kind: 'answerWarned', tell: ['handler'] },
  {
    ...{ ...ONCE, key: 'breach', clock: 'answer', workdays: 0, minute: null, kind: 'answerBreached' },
    tell: ['coordinator', 'handler', 'owner'],
  },
  {
    ...ONCE,
    key: 'secretary',
    clock: 'answer',
    workdays: 1,
    minute: null,
    kind: 'answerBreached',
    tell: ['secretary'],
  },
  // An open case never runs out of rungs: once a week the coordinator hears of it until somebody has ended it.
  {
    ...{ key: 'again', clock: 'accept', workdays: 2, minute: NINE, everyMs: WEEK_MS, kind: 'acceptBreached' },
    tell: ['coordinator'],
  },
  {
    ...{ key: 'again', clock: 'answer', workdays: 2, minute: NINE, everyMs: WEEK_MS, kind: 'answerBreached' },
    tell: ['coordinator'],
  },
]

const FREE = { options: [], required: false } as const

/** What a community begins with; each line is its own to change. */
export const DEFAULT_APPEAL_SETTINGS: AppealSettings = {
  categories: [
    {
      ...{ id: 'facility', name: '公共设施', kind: 'complaint', answerDays: 10 },
      questions: [{ ...FREE, id: 'spot', ask: '在什么位置？', required: true }],
    },
    {
      ...{ id: 'sanitation', name: '环境卫生', kind: 'complaint', answerDays: 5 },
      questions: [{ id: 'often', ask: '多久了？', options: ['这两天', '一周以上', '一个月以上'], required: false }],
    },
    {
      ...{ id: 'noise', name: '噪声扰民', kind: 'complaint', answerDays: 5 },
      questions: [{ ...FREE, id: 'when', ask: '一般在什么时候？', required: true }],
    },
    { id: 'property', name: '物业服务', kind: 'complaint', answerDays: 10, questions: [] },
    { id: 'policy', name: '政策咨询', kind: 'question', answerDays: 3, questions: [] },
    { id: 'hardship', name: '困难帮扶', kind: 'request', answerDays: 10, questions: [] },
    { id: 'idea', name: '意见建议', kind: 'suggestion', answerDays: 15, questions: [] },
    { id: 'thanks', name: '表扬感谢', kind: 'thanks', answerDays: 15, questions: [] },
  ],
  // What nobody wrote a route for goes to the people of its zone.
  routes: [{ categoryId: null, zoneId: null, to: { kind: 'zone' } }],
  zoneTeams: [],
  ladder: DEFAULT_APPEAL_LADDER,
  confirmDays: 7,
  reopenDays: 10,
  closesAtMinute: 17 * 60 + 30,
  reception: DEFAULT_RECEPTION,
  years: [],
}
