import type { AnyPart } from '@core/board/appeal-part'
import type { CoverTable } from '@core/board/cover-table'
import { FLAG_IDS, FLAG_WORDS } from '@core/board/flags'
import type { HallRow } from '@core/board/hall'
import type { News } from '@core/board/news'
import type { Board, HallReach } from '@core/contract/board'
import { CATEGORY_WORDS } from '@core/help/categories'
import { clockTime } from '@core/kit/local-time'
import { type DurationMs, type EpochMs, minutes } from '@core/kit/time'
import { dayInWords } from '@core/kit/town-date'
import type { Zone } from '@core/people/community'
import { buildingWords } from '@core/people/place-name'
import type { GlyphName, IconName } from '../../ui/icon/icon-names'
import { dueOf, urgencyOf } from '../../words/running-clock'
import { comrade } from './hall-words'

/** Something that waits for a human: what, why, since when. */
export interface HallMatter {
  readonly id: string
  /** `alert` breaks a promise now, `gold` will, `grey` should be known. */
  readonly tone: 'alert' | 'gold' | 'grey'
  readonly icon: GlyphName | IconName
  readonly title: string
  readonly note: string
  readonly at: EpochMs | null
  /** The cases behind it. */
  readonly part?: AnyPart
}

/** A case that nobody took for so long is everybody's matter. */
const SILENT_MS: DurationMs = minutes(3)

/** The running shift and the next one: later gaps stand in the table. */
const SHIFTS_AHEAD = 2

const NAMED = 3

const RANKS: Readonly<Record<HallMatter['tone'], number>> = { alert: 0, gold: 1, grey: 2 }

/** Broken promises first, then what will break one, then what should be known, the latest of each first. */
export function hallMatters(board: Board, zones: readonly Zone[], now: EpochMs): readonly HallMatter[] {
  const all = [
    ...board.open.flatMap((row) => caseMatter(row, now)),
    ...appealMatters(board),
    ...gapMatters(board.cover, zones, now),
    ...reachMatters(board.reach),
    ...board.news.map(newsMatter),
    ...flagMatters(board),
    ...board.differed.map(differedMatter),
  ]
  return [...all].sort((a, b) => RANKS[a.tone] - RANKS[b.tone] || (b.at ?? 0) - (a.at ?? 0) || (a.id < b.id ? -1 : 1))
}

function caseMatter(row: HallRow, now: EpochMs): readonly HallMatter[] {
  if (row.pausedUntil !== null) return []
  const where = buildingWords(row.buildingName)
  const base = { id: `case:${row.id}` }
  if (urgencyOf(row, now) === 'over') {
    const what = row.arrivedAt === null ? '到场' : '办好'
    const who =
      row.surname === '' ? '还没人接' : `${comrade(row.surname)}${row.arrivedAt === null ? '还没到' : '还在办'}`
    const note = `${CATEGORY_WORDS[row.category]}，${who}`
    return [{ ...base, tone: 'alert', icon: 'st-over', title: `${where}${what}超时`, note, at: dueOf(row) }]
  }
  const silent = now - row.startedAt >= SILENT_MS
  if (row.status !== 'waiting' || (!row.nobodyToAsk && !silent)) return []
  const note = row.nobodyToAsk ? '问遍了，没人能去' : '过了 3 分钟还没人接'
  return [
    {
      ...base,
      tone: 'gold',
      icon: 'st-gap',
      title: `${where}${CATEGORY_WORDS[row.category]}没人接`,
      note,
      at: row.startedAt,
    },
  ]
}

/** Of the appeals that came in the period; the desk of appeals has all of them. */
function appealMatters({ appeals: { standings } }: Board): readonly HallMatter[] {
  if (standings.late === 0) return []
  const part = { of: 'appealStanding', id: 'late' } as const
  const title = `${standings.late} 件诉求超了时限`
  return [
    {
      id: 'appeals:late',
      tone: 'alert',
      icon: 'st-over',
      title,
      note: '还没受理或没答复，点开看是哪几件',
      at: null,
      part,
    },
  ]
}

function gapMatters({ columns, lines }: CoverTable, zones: readonly Zone[], now: EpochMs): readonly HallMatter[] {
  return columns.slice(0, SHIFTS_AHEAD).flatMap(({ from, bandName }, column) =>
    lines.flatMap(({ zoneId, cells }): readonly HallMatter[] => {
      const cell = cells[column]
      const missing = cell ? cell.needed - cell.have : 0
      if (missing <= 0) return []
      const zone = zones.find(({ id }) => id === zoneId)?.name ?? ''
      const note = from <= now ? '这一班正缺着' : `${clockTime(from)} 前要补上`
      const id = `gap:${zoneId}:${from}`
      return [{ id, tone: 'gold', icon: 'st-gap', title: `${zone}${bandName}班缺 ${missing} 人`, note, at: null }]
    }),
  )
}

function reachMatters({ absent, silent, expected }: HallReach): readonly HallMatter[] {
  const [first] = absent
  const missing: readonly HallMatter[] = first
    ? [
        {
          ...{ id: 'absent', tone: 'gold', icon: 'st-gap', at: first.since },
          title: `${someComrades(absent.map(({ surname }) => surname))}该在岗，没上岗`,
          note: `应到 ${expected} 人，值班长请打个电话`,
        },
      ]
    : []
  const cut: readonly HallMatter[] =
    silent.length > 0
      ? [
          {
            ...{ id: 'silent', tone: 'gold', icon: 'wifioff', at: null },
            title: `${someComrades(silent)}在岗，叫不到`,
            note: '不会派给他们，请打开小程序点“补足提醒”',
          },
        ]
      : []
  return [...missing, ...cut]
}

/** `林同志、孙同志`, or `林同志等 5 人`. */
function someComrades(surnames: readonly string[]): string {
  const [first = ''] = surnames
  return surnames.length <= NAMED ? surnames.map(comrade).join('、') : `${comrade(first)}等 ${surnames.length} 人`
}

const NEWS: Readonly<Record<News['kind'], Pick<HallMatter, 'tone' | 'icon'> & { readonly words: string }>> = {
  unhappy: { tone: 'gold', icon: 'st-reopened', words: '打了低分' },
  reopened: { tone: 'gold', icon: 'st-reopened', words: '说没办好，重新办' },
  referred: { tone: 'grey', icon: 'st-handed', words: '转出去办' },
}

function newsMatter({ kind, number, category, buildingName, at }: News): HallMatter {
  const { tone, icon, words } = NEWS[kind]
  const note = `${buildingWords(buildingName)} ${CATEGORY_WORDS[category]}`
  return { id: `news:${kind}:${number}:${at}`, tone, icon, title: `${number} ${words}`, note, at }
}

function flagMatters({ figures }: Board): readonly HallMatter[] {
  return FLAG_IDS.filter((id) => figures.flags[id] > 0).map((id) => ({
    ...{ id: `flag:${id}`, tone: 'grey', icon: 'eye', at: null },
    title: `${figures.flags[id]} 件${FLAG_WORDS[id]}`,
    note: '不一定有问题，点开看一眼',
    part: { of: 'flag', id },
  }))
}

function differedMatter(date: string): HallMatter {
  const note = '存的和重数的不一样，已经按重数的改了'
  return {
    id: `differed:${date}`,
    tone: 'grey',
    icon: 'refresh',
    title: `${dayInWords(date)}的数重算过`,
    note,
    at: null,
  }
}
