import fc from 'fast-check'
import { metresBetween } from '../../../emulator/database/geometry/distance'
import { box, givenGrid, ids, near, point, polygon } from './given-grid'
import { openTown } from './open-town'

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
      { _id: 'park', at: polygon(box([4, -1], [6, 0.5])) },
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
