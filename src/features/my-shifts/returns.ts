import type { TownDate } from '@core/kit/town-date'
import type { WeekView } from '@core/roster/week-view'
import { shiftLine } from '../../words/swap-words'

interface Wanted {
  readonly personId: string
  readonly exceptSlot: string
  readonly today: TownDate
}

/** Somebody's shifts of a week that have not begun, soonest first. */
export function returnsFrom(
  week: Pick<WeekView, 'slots' | 'posts'>,
  { personId, exceptSlot, today }: Wanted,
): readonly { readonly id: string; readonly label: string }[] {
  return week.slots
    .filter(
      ({ key, state, places }) =>
        key !== exceptSlot && state === 'ahead' && places.some((one) => one.personId === personId),
    )
    .sort((a, b) => a.from - b.from)
    .map(({ key, date, postId, bandId }) => {
      const band = week.posts.find(({ id }) => id === postId)?.bands.find(({ id }) => id === bandId)
      return { id: key, label: shiftLine({ date, bandName: band?.name ?? '' }, today) }
    })
}
