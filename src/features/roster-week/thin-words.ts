import { DAY_MS } from '@core/kit/time'
import { townDateOf } from '@core/kit/town-date'
import type { ThinSpan } from '@core/roster/cover'
import type { WeekView } from '@core/roster/week-view'
import { nearDay, shiftHours } from '../../words/shift-words'

export interface ThinLine {
  readonly key: string
  readonly title: string
  readonly note: string
  /** Nobody at all. */
  readonly bare: boolean
}

/** `河湾里 今天 18–22 点` and `只有 1 人，要 2 人`: hours ahead with too few, whatever bands they fall into; hours with nobody come first. */
export function thinLines(week: Pick<WeekView, 'thin' | 'posts' | 'zones' | 'today'>): readonly ThinLine[] {
  return [...week.thin]
    .sort((a, b) => Number(b.level === 'bare') - Number(a.level === 'bare') || a.from - b.from)
    .map((span) => ({
      key: `${span.kind}-${span.zoneId}-${span.from}`,
      title: `${areaName(span, week)} ${hoursOf(span, week)}`,
      note: span.level === 'bare' ? `一个人都没有，要 ${span.needed} 人` : `只有 ${span.have} 人，要 ${span.needed} 人`,
      bare: span.level === 'bare',
    }))
}

const AREA_WORDS: Readonly<Record<ThinSpan['kind'], string>> = {
  responder: '值班党员',
  operator: '接线员',
  coordinator: '值班长',
  secretary: '书记',
}

/** A zone or an office may be bare because it has no post at all: then its own name stands for the post's. */
function areaName({ kind, zoneId }: ThinSpan, { posts, zones }: Pick<WeekView, 'posts' | 'zones'>): string {
  const post = posts.find((one) => one.kind === kind && one.zoneId === zoneId)
  return post?.name ?? zones.find(({ id }) => id === zoneId)?.name ?? AREA_WORDS[kind]
}

/** Longer than a day, both ends are said with their day. */
function hoursOf({ from, to }: ThinSpan, { today }: Pick<WeekView, 'today'>): string {
  const begins = nearDay(townDateOf(from), today)
  const hours = shiftHours({ from, to })
  if (to - from <= DAY_MS) return `${begins} ${hours} 点`
  const [first, last] = hours.split('–')
  return `${begins} ${first} 点到${nearDay(townDateOf(to), today)} ${last} 点`
}
