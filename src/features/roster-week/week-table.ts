import { dayInWords } from '@core/kit/town-date'
import type { Band, Post } from '@core/roster/post'
import { inZoneOrder } from '@core/roster/post-order'
import type { PlaceView, SlotView, WeekView } from '@core/roster/week-view'
import type { RosterChipLook } from '../../ui/roster-chip/roster-chip'
import { bandHours } from '../../words/shift-words'

/** One chip of the table: somebody on a shift, or a place that is free. */
export interface ChipView {
  readonly key: string
  readonly slot: string
  /** Null where somebody is missing. */
  readonly personId: string | null
  readonly words: string
  readonly look: RosterChipLook
  readonly edited: boolean
  readonly spoken: string
}

export interface CellView {
  readonly slot: string
  readonly over: boolean
  readonly chips: readonly ChipView[]
}

export interface RowView {
  readonly bandId: string
  /** `8–13`. */
  readonly hours: string
  readonly label: string
  readonly cells: readonly CellView[]
}

export interface BlockView {
  readonly postId: string
  readonly name: string
  readonly rows: readonly RowView[]
}

/** The week as rows: the posts of the zones first, in the order of the zones, then those of the whole community. */
export function blocksOf(week: WeekView): readonly BlockView[] {
  const silent = silentIn(week)
  return inZoneOrder(week.posts, week.zones).map((post) => ({
    postId: post.id,
    name: post.name,
    rows: post.bands.map((band) => ({
      bandId: band.id,
      hours: bandHours(band),
      label: `${band.name} ${bandHours(band)}`,
      cells: week.slots
        .filter(({ postId, bandId }) => postId === post.id && bandId === band.id)
        .map((slot) => cellOf(slot, { title: titleOf(slot, post, band), silent })),
    })),
  }))
}

/** `清河里，11月18日周三午班`. */
export function titleOf(slot: Pick<SlotView, 'date'>, post: Pick<Post, 'name'>, band: Pick<Band, 'name'>): string {
  return `${post.name}，${dayInWords(slot.date)}${band.name}班`
}

/** People no message about a shift would reach. */
function silentIn(week: Pick<WeekView, 'people'>): ReadonlySet<string> {
  return new Set(week.people.filter(({ reachable }) => !reachable).map(({ id }) => id))
}

interface CellWords {
  readonly title: string
  readonly silent: ReadonlySet<string>
}

function cellOf(slot: SlotView, { title, silent }: CellWords): CellView {
  const over = slot.state === 'over'
  const free = Math.max(0, slot.needed - slot.places.length)
  const named = slot.places.map((place) => {
    const look = over ? 'past' : lookOf(place, silent)
    return {
      key: `${slot.key}.${place.personId}`,
      slot: slot.key,
      personId: place.personId,
      words: place.name,
      look,
      edited: place.changed && !over,
      spoken: [title, place.name, LOOK_WORDS[look], place.changed && !over ? '新改的' : ''].filter(Boolean).join('，'),
    }
  })
  const gaps = Array.from({ length: free }, (_, index) => ({
    key: `${slot.key}.free-${index}`,
    slot: slot.key,
    personId: null,
    words: '缺 1 人',
    look: over ? ('past' as const) : ('gap' as const),
    edited: false,
    spoken: `${title}，缺 1 人`,
  }))
  return { slot: slot.key, over, chips: [...named, ...gaps] }
}

const LOOK_WORDS: Readonly<Record<RosterChipLook, string>> = {
  planned: '',
  past: '',
  gap: '',
  conflict: '有冲突',
  swap: '想调班',
  unreachable: '通知不到',
}

/** Short rest is a warning the coordinator may overrule: it is said in the list, and the name stays a name. */
function lookOf(place: PlaceView, silent: ReadonlySet<string>): RosterChipLook {
  if (place.problem !== null && place.problem !== 'SHORT_REST') return 'conflict'
  if (place.swapId !== null) return 'swap'
  return silent.has(place.personId) ? 'unreachable' : 'planned'
}
