import knn from 'rbush-knn'
import { boxesAround, metresTo } from '../geometry/distance'
import type { Position } from '../geometry/shape'
import type { GeoIndex, GeoItem } from './geo-index'

/** A document's place in a walk outwards. */
interface Neighbour {
  readonly documentKey: string
  readonly distanceM: number
}

/** A ring of metres around a position, both ends included. */
export interface Reach {
  readonly minM: number
  readonly maxM: number
}

/** First ring of a walk; each next one looks at four times as many. */
const FIRST_RING = 32
const GROWTH = 4

/**
 * Walks a geo index outwards from a position: every document in reach once, nearest first, found only as far as the
 * caller keeps asking. The index must not change during the walk.
 */
export function* walkOutwards(index: GeoIndex, from: Position, { minM, maxM }: Reach): Generator<Neighbour> {
  const met = new Set<string>()
  let walkedM = Number.NEGATIVE_INFINITY
  for (let ring = FIRST_RING; walkedM < maxM; ring *= GROWTH) {
    // The flat map misjudges who is nearest, but its k nearest are k witnesses: the true k nearest are no farther than
    // the farthest of them. Everything within that distance is then complete and can be given out in true order.
    const witnesses = knn(index.tree, from[0], from[1], ring)
    const exhausted = witnesses.length < ring
    const farthestM = exhausted ? maxM : Math.min(maxM, farthest(witnesses, from))
    const found = exhausted ? witnesses : within(index, from, farthestM)
    for (const neighbour of sorted(found, from, { minM: walkedM, maxM: farthestM })) {
      if (met.has(neighbour.documentKey)) continue
      met.add(neighbour.documentKey)
      if (neighbour.distanceM >= minM) yield neighbour
    }
    if (exhausted) return
    walkedM = farthestM
  }
}

function farthest(items: readonly GeoItem[], from: Position): number {
  let most = 0
  for (const item of items) most = Math.max(most, metresTo(item.shape, from))
  return most
}

function within(index: GeoIndex, from: Position, radiusM: number): readonly GeoItem[] {
  // A hair wider, so that rounding cannot drop the item that set the radius.
  return boxesAround(from, radiusM * (1 + 1e-9) + 1e-3).flatMap((box) => index.tree.search(box))
}

function sorted(items: readonly GeoItem[], from: Position, { minM, maxM }: Reach): readonly Neighbour[] {
  return items
    .map(({ documentKey, shape }) => ({ documentKey, distanceM: metresTo(shape, from) }))
    .filter(({ distanceM }) => distanceM > minM && distanceM <= maxM)
    .sort((a, b) => a.distanceM - b.distanceM || (a.documentKey < b.documentKey ? -1 : 1))
}
