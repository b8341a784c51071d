import type { InputOf } from '@core/contract/wire'
import type { Place } from '@core/kit/geo'
import { type EpochMs, MINUTE_MS } from '@core/kit/time'
import { minuteOfDay, type TownDate, townDateOf, townInstant } from '@core/kit/town-date'
import { MOST_CAPACITY, MOST_SLOTS, QUARTER_MS } from '@core/volunteering/activity'
import type { ActivityView } from '@core/volunteering/activity-view'
import { minuteOf } from '../../words/typed-minute'

/** One time as it is written down: hours and seats as somebody typed them. */
export interface DraftSlot {
  readonly id: string
  readonly day: TownDate
  readonly from: string
  readonly to: string
  readonly seats: string
}

export interface ActivityText {
  readonly title: string
  readonly about: string
  readonly series: string
  readonly place: string
  readonly at: Place | null
  readonly skills: readonly string[]
  readonly slots: readonly DraftSlot[]
}

const USUAL_SEATS = '10'

const QUARTER_MINUTES = QUARTER_MS / MINUTE_MS

/** An empty page: one time, in three days from nine to eleven. */
export function emptyText(day: TownDate): ActivityText {
  return { title: '', about: '', series: '', place: '', at: null, skills: [], slots: [slotOn(day, [])] }
}

/** One more time, named by none of the others; as long and as large as the last one. */
export function slotOn(day: TownDate, others: readonly DraftSlot[]): DraftSlot {
  const last = others[others.length - 1]
  const numbers = others.map(({ id }) => Number(id.slice(1)) || 0)
  const usual = { from: '9:00', to: '11:00', seats: USUAL_SEATS }
  return { ...usual, ...(last ?? {}), id: `s${Math.max(0, ...numbers) + 1}`, day }
}

export function mayAddSlot(slots: readonly DraftSlot[]): boolean {
  return slots.length < MOST_SLOTS
}

/** What was written before, to be gone on with. */
export function textOf({ title, about, series, place, at, skills, slots }: ActivityView): ActivityText {
  const written = slots.map(({ id, from, to, capacity }) => {
    return { id, day: townDateOf(from), from: clock(from), to: clock(to), seats: `${capacity}` }
  })
  return { title, about, series, place, at, skills, slots: written }
}

/** The first thing that is still missing or wrong, in words; undefined when it can be saved. */
export function missingIn(text: ActivityText, now: EpochMs): string | undefined {
  if (text.title.trim() === '') return '先起个名字'
  if (text.place.trim() === '') return '先写在哪儿集合'
  const faults = text.slots
    .map((slot) => slotFault(slot, now) ?? seatsFault(slot))
    .filter((fault) => fault !== undefined)
  return faults[0] ?? (overlaps(text.slots) ? '有两场时间重叠了' : undefined)
}

/** What is wrong with one time. */
export function slotFault(slot: DraftSlot, now: EpochMs): string | undefined {
  const [from, to] = [minuteOf(slot.from), minuteOf(slot.to)]
  if (from === undefined || to === undefined) return '时间像 9:00 这样写'
  if (from % QUARTER_MINUTES !== 0 || to % QUARTER_MINUTES !== 0) return '时间要按整刻钟，像 9:15'
  if (to <= from) return '结束要比开始晚'
  return townInstant(slot.day, from) <= now ? '这个时间已经过了' : undefined
}

/** What is wrong with how many are wanted. */
export function seatsFault({ seats }: Pick<DraftSlot, 'seats'>): string | undefined {
  const wanted = seatsOf(seats)
  return wanted >= 1 && wanted <= MOST_CAPACITY ? undefined : `人数写 1 到 ${MOST_CAPACITY}`
}

/** As the cloud takes it; only of a text in which nothing is missing. */
export function draftOf(text: ActivityText): InputOf<'volunteering', 'saveActivity'>['draft'] {
  const { title, about, series, place, at, skills, slots } = text
  return { title, about, series, place, at, skills: [...skills], slots: slots.map(span) }
}

function span({ id, day, from, to, seats }: DraftSlot) {
  const instant = (typed: string) => townInstant(day, minuteOf(typed) ?? 0)
  return { id, from: instant(from), to: instant(to), capacity: seatsOf(seats) }
}

function overlaps(slots: readonly DraftSlot[]): boolean {
  const inOrder = slots.map(span).sort((a, b) => a.from - b.from)
  return inOrder.some(({ to }, nth) => (inOrder[nth + 1]?.from ?? to) < to)
}

function seatsOf(typed: string): number {
  return /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0
}

function clock(at: EpochMs): string {
  const minute = minuteOfDay(at)
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}
