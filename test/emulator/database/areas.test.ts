import { box, givenGrid, ids, point, polygon } from './given-grid'
import { openTown } from './open-town'
import type { Content } from './words'

describe('within an area', () => {
  test('lie the points inside or on the rim, but not those in a hole', async () => {
    const town = await givenGrid()
    const ring = polygon(box([116.095, 39.095], [116.125, 39.125]), box([116.105, 39.105], [116.115, 39.115]))
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

  // Over 40 lines: the corners of its areas stand one to a line.
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
      { _id: 'small', at: polygon(box([1, 1], [2, 2])) },
      { _id: 'sticking out', at: polygon(box([8, 8], [12, 9])) },
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
      $and: [{ at: { $geoWithin: { $geometry: polygon(box([116.095, 39.095], [116.115, 39.115])) } } }, { even: true }],
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
    ['an area around everything', polygon(box([-1, -1], [40, 40])), ['area', 'line', 'spot']],
    ['an area inside another', polygon(box([20.5, 20.5], [21, 21])), ['area']],
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
      { _id: 'area', at: { type: 'MultiPolygon', coordinates: [[box([20, 20], [25, 25])]] } },
      { _id: 'spot', at: point([3, 1]) },
    )
    expect(ids(await town.find('places', { at: { $geoIntersects: { $geometry: shape } } })).sort()).toEqual(expected)
  })
})
