import type { Category } from '../help/categories'
import type { EpochMs } from '../kit/time'
import type { CountedCase } from './counted-case'

/** What happened to a case that somebody should hear of. */
export const NEWS_KINDS = ['unhappy', 'reopened', 'referred'] as const

export type NewsKind = (typeof NEWS_KINDS)[number]

/** One of them, with nothing in it that tells who lives there. */
export interface News {
  readonly kind: NewsKind
  readonly number: string
  readonly category: Category
  readonly buildingName: string
  readonly at: EpochMs
}

/** More than anybody reads off a wall. */
const MOST_NEWS = 10

/** From so few stars down a resident is unhappy. */
const UNHAPPY_STARS = 2

/** What came of these cases, newest first, at most ten; drills never. */
export function newsOf(requests: readonly CountedCase[]): readonly News[] {
  return requests
    .filter(({ drill }) => !drill)
    .flatMap(newsIn)
    .sort((a, b) => b.at - a.at || (a.number < b.number ? -1 : 1))
    .slice(0, MOST_NEWS)
}

function newsIn(request: CountedCase): readonly News[] {
  const { number, category, place, history, rating, closedAt } = request
  const of = (kind: NewsKind, at: EpochMs): News => ({ kind, number, category, buildingName: place.buildingName, at })
  const moved = history.flatMap(({ move, at }) => {
    if (move === 'reopen') return [of('reopened', at)]
    return move === 'refer' ? [of('referred', at)] : []
  })
  const unhappy = rating !== null && rating.stars <= UNHAPPY_STARS && closedAt !== null
  return unhappy ? [...moved, of('unhappy', closedAt)] : moved
}
