import type { Position } from '../../../emulator/database/geometry/shape'
import { box, near, point, polygon } from './given-grid'
import { openTown } from './open-town'
import type { Content } from './words'

const CENTRE: Position = [116.397, 39.908]

describe('a geo query that MongoDB refuses', () => {
  test.each<[string, string, Content, string]>([
    ['near without a geo index', 'notes', near(CENTRE), 'unable to find index for $geoNear query'],
    [
      'within without a geo index',
      'notes',
      { at: { $geoWithin: { $geometry: polygon(box([0, 0], [1, 1])) } } },
      'unable to find index for $geoNear query',
    ],
    [
      'intersects without a geo index',
      'notes',
      { $or: [{ at: { $geoIntersects: { $geometry: point(CENTRE) } } }] },
      'unable to find index for $geoNear query',
    ],
    ['two near operators', 'places', { $and: [near(CENTRE), near(CENTRE)] }, 'Too many geoNear expressions'],
    ['near below $or', 'places', { $or: [near(CENTRE)] }, 'geo $near must be top-level expr'],
    ['near without a point', 'places', { at: { $nearSphere: {} } }, '$near requires a point'],
    ['near a negative distance', 'places', near(CENTRE, { $maxDistance: -1 }), '$maxDistance must be non-negative'],
    [
      'within something open',
      'places',
      {
        at: {
          $geoWithin: {
            $geometry: polygon(
              [
                [0, 0],
                [1, 1],
                [2, 0],
                [3, 3],
              ].map((p) => p),
            ),
          },
        },
      },
      'unknown geo specifier or geometry in $geoWithin',
    ],
    [
      'within a circle without a radius',
      'places',
      { at: { $geoWithin: { $centerSphere: [[0, 0]] } } },
      '$centerSphere requires a center and a radius',
    ],
    [
      'intersecting nothing',
      'places',
      { at: { $geoIntersects: {} } },
      'unknown geo specifier or geometry in $geoIntersects',
    ],
  ])('such as %s fails in its words', async (_what, collection, query, words) => {
    const town = await openTown()
    await expect(town.find(collection, query)).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining(words),
    })
  })

  test('such as counting by distance fails in its words', async () => {
    const town = await openTown()
    await expect(town.count('places', near(CENTRE))).rejects.toThrow(
      '$geoNear, $near, and $nearSphere are not allowed in this context',
    )
  })

  test.each<[string, unknown]>([
    ['a text', 'here'],
    ['a point off the globe', point([181, 0])],
    ['an unknown type', { type: 'Circle', coordinates: [0, 0] }],
    [
      'a polygon that does not close',
      polygon([
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ]),
    ],
  ])('such as storing %s in an indexed field fails in its words', async (_what, at) => {
    const town = await openTown()
    await expect(town.add('places', { at })).rejects.toThrow("Can't extract geo keys")
    await town.add('places', { _id: 'x' })
    await expect(town.update('places', 'x', { $set: { at } })).rejects.toThrow("Can't extract geo keys")
    await town.add('notes', { at })
  })
})
