import type { OpenRow } from '@core/contract/help'
import type { DeadLetter, ReachAnswer, ReachRow } from '@core/contract/reach'
import { REACH_GAP_WORDS } from '@core/duty/reachability'
import { CATEGORY_WORDS } from '@core/help/categories'
import { SHORTFALL_WORDS } from '@core/help/shortfall-words'
import { clockTime } from '@core/kit/local-time'
import { type DurationMs, type EpochMs, minutes } from '@core/kit/time'
import type { GlyphName, IconName } from '../../ui/icon/icon-names'
import { spotWords } from '../../words/place-words'
import { dueOf, urgencyOf } from './board-order'

/** Something that waits for a human: what, why, since when, and what a tap on it does. */
export interface Matter {
  readonly id: string
  /** `alert` breaks a promise now, `gold` will, `grey` should be known. */
  readonly tone: 'alert' | 'gold' | 'grey'
  readonly icon: GlyphName | IconName
  readonly title: string
  readonly note: string
  readonly at: EpochMs | null
  readonly act: MatterAct | null
}

export type MatterAct =
  | { readonly kind: 'case'; readonly helpId: string; readonly label: string }
  | { readonly kind: 'resend'; readonly key: string; readonly label: string }
  | { readonly kind: 'roster'; readonly label: string }

export interface RoomFacts {
  readonly rows: readonly OpenRow[]
  readonly reach: ReachAnswer | undefined
  readonly letters: readonly DeadLetter[]
  readonly more: readonly Matter[]
  readonly now: EpochMs
}

/** A case that nobody took for so long is a matter for the coordinator. */
const SILENT_MS: DurationMs = minutes(3)

const RANKS: Readonly<Record<Matter['tone'], number>> = { alert: 0, gold: 1, grey: 2 }

/** Everything that waits for the coordinator, broken promises first; one line for each, with its name. */
export function mattersOf({ rows, reach, letters, more, now }: RoomFacts): readonly Matter[] {
  return [
    ...rows.flatMap((row) => caseMatter(row, now)),
    ...letterMatters(letters),
    ...unreachableMatter(reach),
    ...more,
  ].sort((a, b) => RANKS[a.tone] - RANKS[b.tone] || (a.at ?? 0) - (b.at ?? 0) || (a.id < b.id ? -1 : 1))
}

function caseMatter(row: OpenRow, now: EpochMs): readonly Matter[] {
  const about = `${spotWords({ ...row, door: null })} ${CATEGORY_WORDS[row.category]}`
  const act = { kind: 'case' as const, helpId: row.id, label: '去看' }
  const base = { id: `case:${row.id}`, act }
  if (row.allWellOverdue)
    return [
      {
        ...base,
        tone: 'alert',
        icon: 'shield',
        title: `${row.responderName ?? '党员'}没回“都好吗？”`,
        note: `在 ${about}，打个电话问问`,
        at: null,
      },
    ]
  // Whoever is late with a case in hand stands red on the board already; here stands what nobody has.
  if (row.status !== 'waiting' || row.pausedUntil !== null) return []
  if (urgencyOf(row, now) === 'over')
    return [{ ...base, tone: 'alert', icon: 'st-over', title: `${about}到场超时`, note: '还没人接', at: dueOf(row) }]
  const silent = now - row.startedAt >= SILENT_MS
  if (row.shortfall === null && !silent) return []
  const note = row.shortfall === null ? '过了 3 分钟还没人接' : SHORTFALL_WORDS[row.shortfall]
  return [
    {
      ...base,
      tone: 'gold',
      icon: 'st-gap',
      title: `${about}${row.shortfall === null ? '没人接' : '没人能去'}`,
      note,
      at: row.startedAt,
    },
  ]
}

/** Where no channel is set up every message ends here: one line says so, and the cases stay in sight. */
function letterMatters(letters: readonly DeadLetter[]): readonly Matter[] {
  const untried = letters.filter(({ trials }) => trials.length === 0)
  const [first] = untried
  if (!first || untried.length === 1) return letters.map(letterMatter)
  const names = [...new Set(untried.map(({ toName }) => toName))]
  const who = names.length <= 3 ? names.join('、') : `${names.slice(0, 2).join('、')}等 ${names.length} 人`
  return [
    ...letters.filter(({ trials }) => trials.length > 0).map(letterMatter),
    {
      ...{ id: 'untried', tone: 'grey', icon: 'bell', at: null, act: null },
      title: `${untried.length} 条提醒没有渠道可送`,
      note: `${who}，打开小程序能看到，急事打电话`,
    },
  ]
}

function letterMatter({ key, toName, title, deadAt, trials }: DeadLetter): Matter {
  const tried = trials.length === 0 ? '没有能用的渠道' : `试了 ${trials.length} 次都没送到`
  return {
    ...{ id: `letter:${key}`, tone: 'gold', icon: 'bell', at: deadAt },
    title: `${toName}没收到“${title.replaceAll('“', '').replaceAll('”', '')}”`,
    note: `${clockTime(deadAt)} ${tried}，打个电话更快`,
    act: { kind: 'resend', key, label: '再送一次' },
  }
}

/** One line for all of them: on a bad day the list must still show the cases. */
function unreachableMatter(reach: ReachAnswer | undefined): readonly Matter[] {
  const cut = reach?.rows.filter(({ onDuty, gaps }) => onDuty && gaps.length > 0) ?? []
  const [first] = cut
  if (!first) return []
  const names = cut.length <= 3 ? cut.map(({ name }) => name).join('、') : `${first.name}等 ${cut.length} 人`
  return [
    {
      ...{ id: 'unreachable', tone: 'gold', icon: 'wifioff', at: null, act: null },
      title: `${names}在岗，叫不到`,
      note: cut.length === 1 ? gapWords(first) : '不会派给他们，提醒他们打开小程序点“补足提醒”',
    },
  ]
}

/** `提醒次数用完了，请点“补足提醒”；小程序没开着`: everything that is missing, in the order it can be mended. */
function gapWords({ gaps }: Pick<ReachRow, 'gaps'>): string {
  return gaps.map((gap) => REACH_GAP_WORDS[gap]).join('；')
}
