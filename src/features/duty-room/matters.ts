import type { OpenRow } from '@core/contract/help-answers'
import type { DeadLetter, ReachAnswer, ReachRow } from '@core/contract/reach'
import { REACH_GAP_WORDS } from '@core/duty/reachability'
import { CATEGORY_WORDS } from '@core/help/categories'
import { SHORTFALL_WORDS } from '@core/help/shortfall-words'
import { type DurationMs, type EpochMs, minutes } from '@core/kit/time'
import { spotWords } from '../../words/place-words'
import { dueOf, urgencyOf } from '../../words/running-clock'
import { letterMatters } from './letter-matters'
import type { Matter } from './matter'

export interface RoomFacts {
  readonly rows: readonly OpenRow[]
  readonly reach: ReachAnswer | undefined
  readonly letters: readonly DeadLetter[]
  /** Who looks: nobody is told to ring themselves up. */
  readonly readerId: string
  readonly more: readonly Matter[]
  readonly now: EpochMs
}

/** A case that nobody took for so long is a matter for the coordinator. */
const SILENT_MS: DurationMs = minutes(3)

/** People named one by one; more are counted. */
const NAMED = 3

const RANKS: Readonly<Record<Matter['tone'], number>> = { alert: 0, gold: 1, grey: 2 }

/** Everything that waits for the coordinator, broken promises first; one line for each, with its name. What reached nobody stands below: the cases it was about stand above. */
export function mattersOf({ rows, reach, letters, readerId, more, now }: RoomFacts): readonly Matter[] {
  const urgent = [
    ...rows.flatMap((row) => caseMatter(row, now)),
    ...absentMatter(reach),
    ...unreachableMatter(reach),
    ...more,
  ]
  return [
    ...urgent.sort((a, b) => RANKS[a.tone] - RANKS[b.tone] || (a.at ?? 0) - (b.at ?? 0) || (a.id < b.id ? -1 : 1)),
    ...letterMatters(letters, readerId),
  ]
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

/** Who should be on duty by the roster and is not: named as far as three, and one tap away from being rung up. */
function absentMatter(reach: ReachAnswer | undefined): readonly Matter[] {
  const absent = reach?.absent ?? []
  const [first] = absent
  if (!first) return []
  return [
    {
      ...{ id: 'absent', tone: 'gold', icon: 'st-gap', at: first.since },
      title: `${someNames(absent)}该在岗，没上岗`,
      note: absent.length === 1 ? `${first.postName}，打电话请来` : `应到 ${reach?.expected} 人，打电话请来`,
      act: { kind: 'absent', label: '叫人' },
    },
  ]
}

/** `林建平、孙玉珍`, or `林建平等 5 人`. */
function someNames(people: readonly { readonly name: string }[]): string {
  const [first] = people
  return people.length <= NAMED ? people.map(({ name }) => name).join('、') : `${first?.name}等 ${people.length} 人`
}

/** One line for all of them: on a bad day the list must still show the cases. */
function unreachableMatter(reach: ReachAnswer | undefined): readonly Matter[] {
  const cut = reach?.rows.filter(({ onDuty, gaps }) => onDuty && gaps.length > 0) ?? []
  const [first] = cut
  if (!first) return []
  return [
    {
      ...{ id: 'unreachable', tone: 'gold', icon: 'wifioff', at: null, act: null },
      title: `${someNames(cut)}在岗，叫不到`,
      note: cut.length === 1 ? gapWords(first) : '不会派给他们，提醒他们打开小程序点“补足提醒”',
    },
  ]
}

/** `提醒次数用完了，请点“补足提醒”；小程序没开着`: everything that is missing, in the order it can be mended. */
function gapWords({ gaps }: Pick<ReachRow, 'gaps'>): string {
  return gaps.map((gap) => REACH_GAP_WORDS[gap]).join('；')
}
