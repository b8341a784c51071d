import type { Position } from '../../../emulator/database/geometry/shape'
import { openTown, type Town } from './open-town'
import type { Content } from './words'

export const point = (position: readonly number[]) => ({ type: 'Point', coordinates: [...position] })
export const near = (position: Position, more: Content = {}) => ({
  at: { $nearSphere: { $geometry: point(position), ...more } },
})
export const polygon = (...rings: number[][][]) => ({ type: 'Polygon', coordinates: rings })
export const ids = (documents: readonly Content[]) => documents.map(({ _id }) => _id)
/** The ring of a rectangle between two opposite corners. */
export const box = ([west, south]: Position, [east, north]: Position) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

/** 900 places on a grid of 30 × 30, about 1.1 km apart, named by column and row. */
export async function givenGrid(): Promise<Town> {
  const town = await openTown()
  const cells = Array.from({ length: 900 }, (_, i) => [i % 30, Math.floor(i / 30)] as const)
  await town.add(
    'places',
    ...cells.map(([x, y]) => ({ _id: `${x}-${y}`, at: point([116 + x / 100, 39 + y / 100]), even: (x + y) % 2 === 0 })),
  )
  town.database.resetStats()
  return town
}
