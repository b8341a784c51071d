import { CATEGORIES, CATEGORY_WORDS, type Category } from '../../core/help/categories'
import { type EpochMs, minutes } from '../../core/kit/time'
import { isTownDate, townInstant } from '../../core/kit/town-date'
import type { Community } from '../../core/people/community'
import { minuteOf, type Rows, readTable } from './table-rows'
import type { Answers, Trouble } from './trouble'

/** A call before it has its number and its length. */
type Call = Omit<Trouble, 'no' | 'onSiteMs'> & { readonly onSiteMinutes: number | null }

/**
 * Calls from a table: `at` (YYYY-MM-DD HH:mm, town time), `building` (id or name), and where known `category` and `onSiteMinutes`.
 * Soonest first; what is not told about the time on site is drawn like everybody's.
 */
export function demandFrom(text: string, community: Community, answers: Answers): Rows<Trouble> {
  const read = readTable(text, ['at', 'building'], (cells) => callOf(cells, community))
  if (!read.ok) return read
  const soonest = [...read.value].sort((a, b) => a.at - b.at)
  return {
    ok: true,
    value: soonest.map(({ onSiteMinutes, ...call }, no) => ({
      ...{ ...call, no },
      onSiteMs: onSiteMinutes === null ? answers.onSiteMs(no) : minutes(onSiteMinutes),
    })),
  }
}

function callOf(cells: Readonly<Record<string, string>>, { buildings }: Community): Call | string {
  const at = instantOf(cells.at ?? '')
  if (at === null) return `时间“${cells.at}”认不出来，要写成 2026-03-02 14:20`
  const building = buildings.find(({ id, name }) => id === cells.building || name === cells.building)
  if (!building) return `没有“${cells.building}”这栋楼`
  const category = categoryOf(cells.category ?? '')
  if (!category) return `没有“${cells.category}”这一类`
  const onSiteMinutes = cells.onSiteMinutes ? Number(cells.onSiteMinutes) : null
  if (onSiteMinutes !== null && !(onSiteMinutes > 0)) return `处理时长“${cells.onSiteMinutes}”要是大于 0 的分钟数`
  return { at, building, category, onSiteMinutes }
}

/** The town's wall clock as an instant; null for what is no date. */
function instantOf(text: string): EpochMs | null {
  const [, date = '', time = ''] = /^(\S+)[ T](\d{2}:\d{2})$/.exec(text) ?? []
  const minute = minuteOf(time)
  return minute === null || !isTownDate(date) ? null : townInstant(date, minute)
}

function categoryOf(text: string): Category | undefined {
  if (text === '') return 'other'
  return CATEGORIES.find((category) => category === text || CATEGORY_WORDS[category] === text)
}
