import fc from 'fast-check'
import { metresBetween } from '../../../emulator/database/geometry/distance'
import type { Position } from '../../../emulator/database/geometry/shape'
import { openTown, type Town } from './open-town'
import type { Content } from './words'

const SQUARE: Position = [116.397, 39.908]
const point = (position: readonly number[]) => ({ type: 'Point', coordinates: [...position] })
const near = (position: Position, more: Content = {}) => ({
  at: { $nearSphere: { $geometry: point(position), ...more } },
})
const polygon = (...rings: number[][][]) => ({ type: 'Polygon', coordinates: rings })
const ids = (documents: readonly Content[]) => documents.map(({ _id }) => _id)
const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

/** 900 places on a grid of 30 × 30, about 1.1 km apart, named by column and row. */
async function givenGrid(): Promise<Town> {
  const town = await openTown()
  const cells = Array.from({ length: 900 }, (_, i) => [i % 30, Math.floor(i / 30)] as const)
  await town.add(
    'places',
    ...cells.map(([x, y]) => ({ _id: `${x}-${y}`, at: point([116 + x / 100, 39 + y / 100]), even: (x + y) % 2 === 0 })),
  )
  town.database.resetStats()
  return town
}

describe('nearest first', () => {
  test('answers in order of distance and reads no further than it must', async () => {
    const town = await givenGrid()
    const found = ids(await town.find('places', near([116.1, 39.1]), { limit: 5 }))
    expect([found.slice(0, 1), found.slice(1, 3).sort(), found.slice(3).sort()]).toEqual([
      ['10-10'],
      ['11-10', '9-10'],
      ['10-11', '10-9'],
    ])
    expect(town.database.stats().lastQuery).toEqual({ collection: 'places', index: 'where', examined: 5, returned: 5 })
  })

  test('filters while it walks', async () => {
    const town = await givenGrid()
    const found = await town.find('places', { ...near([116.1, 39.1]), even: false }, { limit: 4 })
    expect(found.every(({ even }) => even === false)).toBe(true)
    expect(town.database.stats().lastQuery).toEqual({ collection: 'places', index: 'where', examined: 5, returned: 4 })
  })

  test('keeps to a ring of metres', async () => {
    const town = await givenGrid()
    const ring = { $minDistance: 900, $maxDistance: 1150 }
    expect(ids(await town.find('places', near([116.1, 39.1], ring))).sort()).toEqual(['10-11', '10-9'])
  })

  test('pages on', async () => {
    const town = await givenGrid()
    const first = await town.find('places', near([116.1, 39.1]), { limit: 10 })
    const second = await town.find('places', near([116.1, 39.1]), { limit: 10, offset: 10 })
    expect(ids(await town.find('places', near([116.1, 39.1]), { limit: 20 }))).toEqual(ids([...first, ...second]))
  })

  test('gives way to an order that is asked for', async () => {
    const town = await givenGrid()
    const found = await town.find('places', near([116.1, 39.1], { $maxDistance: 1200 }), { order: { _id: 1 } })
    expect(ids(found)).toEqual(['10-10', '10-11', '10-9', '11-10', '9-10'])
  })

  test('follows a place that moves, loses its position or goes away', async () => {
    const town = await givenGrid()
    await town.update('places', '10-10', { $set: { at: point([100, 10]) } })
    await town.update('places', '11-10', { $unset: { at: '' } })
    await town.remove('places', '9-10')
    expect(ids(await town.find('places', near([116.1, 39.1]), { limit: 2 }))).toEqual(['10-11', '10-9'])
    expect(ids(await town.find('places', near([100, 10]), { limit: 1 }))).toEqual(['10-10'])
  })

  test('takes the nearest of several positions and names a document once', async () => {
    const town = await openTown()
    await town.add(
      'places',
      { _id: 'two', at: [point([10, 10]), point([20, 20])] },
      { _id: 'one', at: point([11, 10]) },
      { _id: 'pair', at: [12, 10] },
      { _id: 'nowhere' },
    )
    expect(ids(await town.find('places', near([10, 10])))).toEqual(['two', 'one', 'pair'])
  })

  test('measures to the edge of a line or an area, and zero within', async () => {
    const town = await openTown()
    await town.add(
      'places',
      {
        _id: 'river',
        at: {
          type: 'LineString',
          coordinates: [
            [0, 1],
            [10, 1],
          ],
        },
      },
      { _id: 'park', at: polygon(box(4, -1, 6, 0.5)) },
      { _id: 'tree', at: point([5, 0.9]) },
    )
    expect(ids(await town.find('places', near([5, 0])))).toEqual(['park', 'tree', 'river'])
  })

  test('looks across the antimeridian and over the poles', async () => {
    const town = await openTown()
    await town.add(
      'places',
      { _id: 'west', at: point([-179.9, 0]) },
      { _id: 'east', at: point([178, 0]) },
      { _id: 'pole', at: point([100, 89.9]) },
    )
    expect(ids(await town.find('places', near([179.9, 0]), { limit: 2 }))).toEqual(['west', 'east'])
    expect(ids(await town.find('places', near([-80, 89.9], { $maxDistance: 30_000 })))).toEqual(['pole'])
  })

  test('agrees with measuring every place, wherever they lie', async () => {
    const position = fc.tuple(
      fc.oneof(fc.integer({ min: -1800, max: 1800 }), fc.integer({ min: 1160, max: 1164 })).map((n) => n / 10),
      fc.oneof(fc.integer({ min: -900, max: 900 }), fc.integer({ min: 390, max: 394 })).map((n) => n / 10),
    )
    const places = fc.array(position, { minLength: 1, maxLength: 300 })
    await fc.assert(
      fc.asyncProperty(places, position, fc.integer({ min: 1, max: 80 }), async (positions, from, limit) => {
        const town = await openTown()
        await town.add('places', ...positions.map((at, _id) => ({ _id, at: point(at) })))
        const found = await town.find('places', near(from), { limit })
        const distance = (at: readonly number[]) => metresBetween(from, [at[0] ?? 0, at[1] ?? 0])
        const expected = positions
          .map(distance)
          .sort((a, b) => a - b)
          .slice(0, limit)
        expect(found.map(({ at }) => distance((at as { coordinates: number[] }).coordinates))).toEqual(expected)
      }),
      { seed: 20250301, numRuns: 150 },
    )
  })
})

describe('within an area', () => {
  test('lie the points inside or on the rim, but not those in a hole', async () => {
    const town = await givenGrid()
    const ring = polygon(box(116.095, 39.095, 116.125, 39.125), box(116.105, 39.105, 116.115, 39.115))
    const found = await town.find('places', { at: { $geoWithin: { $geometry: ring } } })
    expect(ids(found)).toHaveLength(8)
    expect(ids(found)).not.toContain('11-11')
    expect(town.database.stats().lastQuery).toMatchObject({ index: 'where', examined: 9 })
  })

  test('of a circle lie the points within its radius', async () => {
    const town = await givenGrid()
    const circle = { $centerSphere: [[116.1, 39.1], 1200 / 6_378_100] }
    expect(ids(await town.find('places', { at: { $geoWithin: circle } })).sort()).toEqual([
      '10-10',
      '10-11',
      '10-9',
      '11-10',
      '9-10',
    ])
    expect(town.database.stats().lastQuery?.examined).toBeLessThan(10)
  })

  test('lie lines and areas only when all of them does', async () => {
    const town = await openTown()
    const bay = polygon([
      [0, 0],
      [10, 0],
      [10, 10],
      [6, 10],
      [6, 4],
      [4, 4],
      [4, 10],
      [0, 10],
      [0, 0],
    ])
    await town.add(
      'places',
      {
        _id: 'low',
        at: {
          type: 'LineString',
          coordinates: [
            [1, 2],
            [9, 2],
          ],
        },
      },
      {
        _id: 'across the bay',
        at: {
          type: 'LineString',
          coordinates: [
            [2, 8],
            [8, 8],
          ],
        },
      },
      { _id: 'small', at: polygon(box(1, 1, 2, 2)) },
      { _id: 'sticking out', at: polygon(box(8, 8, 12, 9)) },
      {
        _id: 'points',
        at: {
          type: 'MultiPoint',
          coordinates: [
            [1, 1],
            [5, 6],
          ],
        },
      },
    )
    expect(ids(await town.find('places', { at: { $geoWithin: { $geometry: bay } } })).sort()).toEqual(['low', 'small'])
  })

  test('can be one demand among others', async () => {
    const town = await givenGrid()
    const where = {
      $and: [{ at: { $geoWithin: { $geometry: polygon(box(116.095, 39.095, 116.115, 39.115)) } } }, { even: true }],
    }
    expect(ids(await town.find('places', where)).sort()).toEqual(['10-10', '11-11'])
    expect(await town.count('places', where)).toBe(2)
    expect(await town.updateWhere('places', where, { $set: { seen: true } })).toEqual({ updated: 2 })
  })
})

describe('intersecting', () => {
  test.each<[string, Content, string[]]>([
    ['a point on a line', point([5, 5]), ['line']],
    ['a point in an area', point([21, 21]), ['area']],
    [
      'a line through an area',
      {
        type: 'LineString',
        coordinates: [
          [15, 21],
          [30, 21],
        ],
      },
      ['area'],
    ],
    [
      'a line crossing a line',
      {
        type: 'LineString',
        coordinates: [
          [0, 10],
          [10, 0],
        ],
      },
      ['line'],
    ],
    ['an area around everything', polygon(box(-1, -1, 40, 40)), ['area', 'line', 'spot']],
    ['an area inside another', polygon(box(20.5, 20.5, 21, 21)), ['area']],
    ['what lies elsewhere', point([50, 50]), []],
  ])('finds %s', async (_what, shape, expected) => {
    const town = await openTown()
    await town.add(
      'places',
      {
        _id: 'line',
        at: {
          type: 'LineString',
          coordinates: [
            [0, 0],
            [10, 10],
          ],
        },
      },
      { _id: 'area', at: { type: 'MultiPolygon', coordinates: [[box(20, 20, 25, 25)]] } },
      { _id: 'spot', at: point([3, 1]) },
    )
    expect(ids(await town.find('places', { at: { $geoIntersects: { $geometry: shape } } })).sort()).toEqual(expected)
  })
})

describe('a geo query that MongoDB refuses', () => {
  test.each<[string, string, Content, string]>([
    ['near without a geo index', 'notes', near(SQUARE), 'unable to find index for $geoNear query'],
    [
      'within without a geo index',
      'notes',
      { at: { $geoWithin: { $geometry: polygon(box(0, 0, 1, 1)) } } },
      'unable to find index for $geoNear query',
    ],
    [
      'intersects without a geo index',
      'notes',
      { $or: [{ at: { $geoIntersects: { $geometry: point(SQUARE) } } }] },
      'unable to find index for $geoNear query',
    ],
    ['two near operators', 'places', { $and: [near(SQUARE), near(SQUARE)] }, 'Too many geoNear expressions'],
    ['near below $or', 'places', { $or: [near(SQUARE)] }, 'geo $near must be top-level expr'],
    ['near without a point', 'places', { at: { $nearSphere: {} } }, '$near requires a point'],
    ['near a negative distance', 'places', near(SQUARE, { $maxDistance: -1 }), '$maxDistance must be non-negative'],
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
    await expect(town.count('places', near(SQUARE))).rejects.toThrow(
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
