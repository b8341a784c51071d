import type { SlotView, WeekView } from '@core/roster/week-view'
import { workWords } from '../../words/shift-words'
import { blocksOf, type ChipView } from './week-table'

export interface PersonRow {
  readonly id: string
  readonly name: string
  readonly note: string
  readonly silent: boolean
  /** One list a day, early shift first. */
  readonly days: readonly (readonly ChipView[])[]
}

/** The week by people, those with the most work first: who carries it, and who could carry more. */
export function personRowsOf(week: WeekView): readonly PersonRow[] {
  const slots = new Map(week.slots.map((slot) => [slot.key, slot]))
  const days = [...new Set(week.slots.map(({ date }) => date))].sort()
  const chips = blocksOf(week).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.chips)))
  const from = (chip: ChipView) => slots.get(chip.slot)?.from ?? 0
  return [...week.people]
    .sort((a, b) => b.workMs - a.workMs || a.name.localeCompare(b.name, 'zh-CN'))
    .map((person) => {
      const own = chips.filter(({ personId }) => personId === person.id).sort((a, b) => from(a) - from(b))
      return {
        id: person.id,
        name: person.name,
        note: person.workMs > 0 ? workWords(person.workMs) : '本周没班',
        silent: !person.reachable,
        days: days.map((date) =>
          own.filter((chip) => slots.get(chip.slot)?.date === date).map((chip) => named(chip, { week, slots })),
        ),
      }
    })
}

interface Names {
  readonly week: WeekView
  readonly slots: ReadonlyMap<string, SlotView>
}

/** By people the chip says which shift and where, since the row says who. */
function named(chip: ChipView, { week, slots }: Names): ChipView {
  const slot = slots.get(chip.slot)
  const post = week.posts.find(({ id }) => id === slot?.postId)
  const band = post?.bands.find(({ id }) => id === slot?.bandId)
  return { ...chip, words: `${band?.name ?? ''} ${post?.name ?? ''}` }
}
