import { isOpen } from '@core/appeals/appeal'
import type { AppealView } from '@core/appeals/appeal-view'
import type { AppealRow } from '@core/contract/appeals-answers'

/** More nobody looks through; and a list goes to the mini-program's view in one piece. */
const MOST = 12

export interface Candidate {
  readonly row: AppealRow
  /** What it has in common with the case. */
  readonly like: 'both' | 'category' | 'place'
}

/** Open cases that may be about the same trouble: of the same building and category first, then of one of the two, the newest of each. */
export function mergeCandidates(
  { id, category, place }: Pick<AppealView, 'id' | 'category' | 'place'>,
  rows: readonly AppealRow[],
): readonly Candidate[] {
  const likeOf = (row: AppealRow): Candidate['like'] | null => {
    const sameCategory = row.category.id === category.id
    const samePlace = row.buildingName !== '' && row.buildingName === place?.buildingName
    if (sameCategory && samePlace) return 'both'
    return sameCategory ? 'category' : samePlace ? 'place' : null
  }
  return rows
    .flatMap((row) => {
      const like = row.id !== id && isOpen(row) ? likeOf(row) : null
      return like ? [{ row, like }] : []
    })
    .sort((a, b) => ORDER.indexOf(a.like) - ORDER.indexOf(b.like) || b.row.startedAt - a.row.startedAt)
    .slice(0, MOST)
}

const ORDER = ['both', 'category', 'place'] as const
