import { distanceM, type Place } from '../kit/geo'
import { DAY_MS, type DurationMs, type EpochMs } from '../kit/time'
import { type Appeal, type AppealStatus, isOpen } from './appeal'

/** What is about to be filed. */
export interface Intended extends Place {
  readonly categoryId: string
  readonly buildingId: string
}

/** A case that may be about the same trouble: nothing in it tells whose it is. */
export interface Suggestion {
  readonly id: string
  readonly categoryName: string
  readonly buildingName: string
  readonly startedAt: EpochMs
  readonly status: AppealStatus
  readonly answerBy: EpochMs
  readonly followers: number
  /** The moderated words, where there are any: those of the other are not for strangers. */
  readonly title: string
  readonly following: boolean
}

/** Farther away it is another trouble. Metres. */
const NEAR_M = 150

const RECENT_MS: DurationMs = 30 * DAY_MS

export const MOST_SUGGESTIONS = 5

/** Open cases of the same category, of the same building or one near it, at most a month old: nearest first, then the newest. Nobody's own. */
export function suggestionsFor(
  { categoryId, ...place }: Intended,
  appeals: readonly Appeal[],
  who: { readonly personId: string; readonly now: EpochMs },
): readonly Suggestion[] {
  return appeals
    .flatMap((appeal) => {
      if (!isOpen(appeal) || appeal.category.id !== categoryId || !appeal.place) return []
      if (appeal.owner.id === who.personId || who.now - appeal.startedAt > RECENT_MS) return []
      const far = appeal.place.buildingId === place.buildingId ? 0 : distanceM(appeal.place, place)
      return far <= NEAR_M ? [{ appeal, far }] : []
    })
    .sort((a, b) => a.far - b.far || b.appeal.startedAt - a.appeal.startedAt || (a.appeal.id < b.appeal.id ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ appeal }) => suggestionOf(appeal, who.personId))
}

function suggestionOf(appeal: Appeal, personId: string): Suggestion {
  const { id, category, place, startedAt, status, answerClock, followers, publicRecord } = appeal
  return {
    ...{ id, startedAt, status },
    categoryName: category.name,
    buildingName: place?.buildingName ?? '',
    answerBy: answerClock.by,
    followers: followers.length,
    title: publicRecord?.title ?? '',
    following: followers.some((one) => one.id === personId),
  }
}
