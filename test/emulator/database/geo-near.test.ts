import { openTown, type Town } from './open-town'
import type { Content } from './words'

describe('$geoNear', () => {
  const near = { type: 'Point', coordinates: [116.4, 39.9] }

  async function givenStreet(): Promise<Town> {
    const town = await openTown()
    await town.add(
      'places',
      ...Array.from({ length: 300 }, (_, i) => ({
        _id: i,
        kind: i % 2 ? 'shop' : 'home',
        at: { type: 'Point', coordinates: [116.4 + i / 1000, 39.9] },
      })),
    )
    town.database.resetStats()
    return town
  }

  test('answers nearest first with metres, and reads only what later stages take', async () => {
    const town = await givenStreet()
    const found = await town.aggregate(
      'places',
      { $geoNear: { near, distanceField: 'far', spherical: true } },
      { $limit: 3 },
    )
    expect(found.map(({ _id }) => _id)).toEqual([0, 1, 2])
    expect(Number(found[1]?.far)).toBeCloseTo(85.4, 1)
    expect(town.database.stats().examined).toBeLessThanOrEqual(4)
  })

  test('takes a query, a ring, a limit, a multiplier and a place for the position', async () => {
    const town = await givenStreet()
    const stage = {
      near,
      distanceField: 'd.km',
      query: { kind: 'shop' },
      minDistance: 200,
      maxDistance: 700,
      limit: 2,
      distanceMultiplier: 0.001,
      includeLocs: 'loc',
      key: 'at',
    }
    const found = await town.aggregate('places', { $geoNear: stage })
    expect(found.map(({ _id }) => _id)).toEqual([3, 5])
    expect(found[0]).toMatchObject({
      d: { km: expect.closeTo(0.256, 3) },
      loc: { type: 'Point', coordinates: [116.403, 39.9] },
    })
    expect(await town.get('places', 3)).not.toHaveProperty('d')
  })

  test.each<[string, string, Content[], string]>([
    [
      'without an index',
      'notes',
      [{ $geoNear: { near, distanceField: 'd' } }],
      'unable to find index for $geoNear query',
    ],
    [
      'later than first',
      'places',
      [{ $match: {} }, { $geoNear: { near, distanceField: 'd' } }],
      '$geoNear is only valid as the first stage in a pipeline.',
    ],
    [
      'without a distance field',
      'places',
      [{ $geoNear: { near } }],
      '$geoNear requires a distanceField option as a String',
    ],
    ['without a position', 'places', [{ $geoNear: { distanceField: 'd' } }], '$geoNear requires a near argument'],
  ])('%s fails in MongoDB’s words', async (_what, collection, stages, words) => {
    await expect((await openTown()).aggregate(collection, ...stages)).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining(words),
    })
  })
})
