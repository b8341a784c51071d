import { openTown, type Town } from './open-town'
import type { Content } from './words'

async function givenTickets(): Promise<Town> {
  const town = await openTown()
  await town.add(
    'tickets',
    {
      _id: 1,
      status: 'open',
      owner: { id: 'wang' },
      cost: 5,
      tags: ['a', 'b'],
      at: new Date(Date.UTC(2025, 0, 1, 20)),
    },
    { _id: 2, status: 'open', owner: { id: 'li' }, cost: 7, tags: ['b'], at: new Date(Date.UTC(2025, 0, 2)) },
    { _id: 3, status: 'closed', owner: { id: 'wang' }, cost: 11, tags: [], at: new Date(Date.UTC(2025, 0, 3)) },
  )
  await town.add('people', { _id: 'wang', phone: '1', skills: ['a'] }, { _id: 'li', phone: '2', skills: ['a', 'b'] })
  town.database.resetStats()
  return town
}

describe('a pipeline stage', () => {
  test.each<[string, Content[], Content[]]>([
    [
      '$match',
      [{ $match: { cost: { $gt: 6 } } }, { $project: { cost: 1 } }],
      [
        { _id: 2, cost: 7 },
        { _id: 3, cost: 11 },
      ],
    ],
    ['$sort', [{ $sort: { cost: -1 } }, { $project: { _id: 1 } }], [{ _id: 3 }, { _id: 2 }, { _id: 1 }]],
    ['$sort later on', [{ $project: { cost: 1 } }, { $sort: { cost: -1 } }, { $limit: 1 }], [{ _id: 3, cost: 11 }]],
    ['$skip and $limit', [{ $sort: { _id: 1 } }, { $skip: 1 }, { $limit: 1 }, { $project: { _id: 1 } }], [{ _id: 2 }]],
    [
      '$group',
      [
        { $group: { _id: '$status', sum: { $sum: '$cost' }, most: { $max: '$cost' }, n: { $sum: 1 } } },
        { $sort: { _id: 1 } },
      ],
      [
        { _id: 'closed', sum: 11, most: 11, n: 1 },
        { _id: 'open', sum: 12, most: 7, n: 2 },
      ],
    ],
    [
      '$group into lists',
      [
        { $sort: { _id: 1 } },
        {
          $group: {
            _id: null,
            all: { $push: '$owner.id' },
            set: { $addToSet: '$owner.id' },
            first: { $first: '$_id' },
            last: { $last: '$_id' },
            mean: { $avg: '$cost' },
          },
        },
      ],
      [{ _id: null, all: ['wang', 'li', 'wang'], set: ['wang', 'li'], first: 1, last: 3, mean: 23 / 3 }],
    ],
    [
      '$unwind',
      [{ $unwind: '$tags' }, { $project: { tags: 1 } }],
      [
        { _id: 1, tags: 'a' },
        { _id: 1, tags: 'b' },
        { _id: 2, tags: 'b' },
      ],
    ],
    [
      '$unwind keeping the empty',
      [
        { $unwind: { path: '$tags', preserveNullAndEmptyArrays: true } },
        { $match: { _id: 3 } },
        { $project: { tags: 1 } },
      ],
      [{ _id: 3 }],
    ],
    [
      '$addFields',
      [
        { $match: { _id: 1 } },
        { $addFields: { 'owner.vip': true, twice: { $multiply: ['$cost', 2] } } },
        { $project: { owner: 1, twice: 1 } },
      ],
      [{ _id: 1, owner: { id: 'wang', vip: true }, twice: 10 }],
    ],
    [
      '$project of expressions',
      [
        { $match: { _id: 1 } },
        { $project: { _id: 0, label: { $concat: ['$status', '/', '$owner.id'] }, n: { $size: '$tags' } } },
      ],
      [{ label: 'open/wang', n: 2 }],
    ],
    ['$replaceRoot', [{ $match: { _id: 2 } }, { $replaceRoot: { newRoot: '$owner' } }], [{ id: 'li' }]],
    [
      '$sortByCount',
      [{ $sortByCount: '$status' }],
      [
        { _id: 'open', count: 2 },
        { _id: 'closed', count: 1 },
      ],
    ],
    ['$count', [{ $match: { status: 'open' } }, { $count: 'n' }], [{ n: 2 }]],
    [
      '$bucket',
      [{ $bucket: { groupBy: '$cost', boundaries: [0, 6, 10], default: 'more', output: { n: { $sum: 1 } } } }],
      [
        { _id: 0, n: 1 },
        { _id: 6, n: 1 },
        { _id: 'more', n: 1 },
      ],
    ],
    ['$bucketAuto', [{ $bucketAuto: { groupBy: '$cost', buckets: 1 } }], [{ _id: { min: 5, max: 11 }, count: 3 }]],
    ['$sample of everything', [{ $sample: { size: 3 } }, { $count: 'n' }], [{ n: 3 }]],
    [
      '$facet',
      [{ $facet: { n: [{ $count: 'n' }], open: [{ $match: { status: 'open' } }, { $project: { _id: 1 } }] } }],
      [{ n: [{ n: 3 }], open: [{ _id: 1 }, { _id: 2 }] }],
    ],
    [
      '$unionWith',
      [
        { $match: { _id: 1 } },
        { $project: { _id: 1 } },
        { $unionWith: { coll: 'people', pipeline: [{ $project: { _id: 1 } }] } },
      ],
      [{ _id: 1 }, { _id: 'wang' }, { _id: 'li' }],
    ],
    [
      'dates in the town’s zone',
      [
        { $match: { _id: 1 } },
        { $project: { day: { $dateToString: { date: '$at', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' } } } },
      ],
      [{ _id: 1, day: '2025-01-02' }],
    ],
    [
      'conditions',
      [{ $project: { dear: { $cond: [{ $gte: ['$cost', 7] }, 'yes', 'no'] } } }],
      [
        { _id: 1, dear: 'no' },
        { _id: 2, dear: 'yes' },
        { _id: 3, dear: 'yes' },
      ],
    ],
  ])('%s answers', async (_what, stages, expected) => {
    expect(await (await givenTickets()).aggregate('tickets', ...stages)).toEqual(expected)
  })

  test('$$NOW is the virtual instant', async () => {
    const town = await givenTickets()
    town.clock.now = Date.UTC(2025, 0, 2) + 1
    const stages = [{ $match: { _id: 2 } }, { $project: { age: { $subtract: ['$$NOW', '$at'] }, now: '$$NOW' } }]
    expect(await town.aggregate('tickets', ...stages)).toEqual([{ _id: 2, age: 1, now: new Date(town.clock.now) }])
  })

  test('never writes into the stored documents', async () => {
    const town = await givenTickets()
    const before = await town.find('tickets', {})
    await town.aggregate('tickets', { $addFields: { 'owner.seen': true } }, { $unset: 'owner.id' })
    await town.aggregate(
      'people',
      { $lookup: { from: 'tickets', localField: '_id', foreignField: 'owner.id', as: 'mine' } },
      { $addFields: { 'mine.seen': true } },
    )
    expect(await town.find('tickets', {})).toEqual(before)
  })

  test('at the front uses an index and stops at a limit', async () => {
    const town = await givenTickets()
    const found = await town.aggregate('tickets', { $match: { status: 'open' } }, { $sort: { at: -1 } }, { $limit: 1 })
    expect(found.map(({ _id }) => _id)).toEqual([2])
    expect(town.database.stats().lastQuery).toEqual({ collection: 'tickets', index: 'queue', examined: 1, returned: 1 })
  })
})

describe('a join', () => {
  const byOwner = { from: 'tickets', localField: '_id', foreignField: 'owner.id', as: 'tickets' }

  test('by equal fields walks the index of the other collection', async () => {
    const town = await givenTickets()
    await town.add('tickets', ...Array.from({ length: 500 }, (_, i) => ({ _id: 100 + i, owner: { id: `p${i}` } })))
    town.database.resetStats()
    const joined = await town.aggregate('people', { $lookup: byOwner }, { $project: { 'tickets._id': 1 } })
    expect(joined).toEqual([
      { _id: 'wang', tickets: [{ _id: 1 }, { _id: 3 }] },
      { _id: 'li', tickets: [{ _id: 2 }] },
    ])
    expect(town.database.stats().examined).toBe(5)
  })

  test('by id, by an unindexed field and with a missing collection answers alike', async () => {
    const town = await givenTickets()
    const joined = await town.aggregate(
      'tickets',
      { $match: { _id: 1 } },
      { $lookup: { from: 'people', localField: 'owner.id', foreignField: '_id', as: 'owners' } },
      { $lookup: { from: 'tickets', localField: 'cost', foreignField: 'cost', as: 'same' } },
      { $lookup: { from: 'ghosts', localField: 'cost', foreignField: 'cost', as: 'none' } },
      { $project: { _id: 0, 'owners._id': 1, 'same._id': 1, none: 1 } },
    )
    expect(joined).toEqual([{ owners: [{ _id: 'wang' }], same: [{ _id: 1 }], none: [] }])
  })

  test('from an array finds the partners of every element, once each', async () => {
    const town = await givenTickets()
    const joined = await town.aggregate(
      'tickets',
      { $match: { _id: 1 } },
      { $lookup: { from: 'people', localField: 'tags', foreignField: 'skills', as: 'able' } },
      { $project: { 'able._id': 1 } },
    )
    expect(joined).toEqual([{ _id: 1, able: [{ _id: 'wang' }, { _id: 'li' }] }])
  })

  test('with fields and a pipeline refines the partners only', async () => {
    const town = await givenTickets()
    const pipeline = [{ $match: { $expr: { $gt: ['$cost', '$$floor'] } } }, { $project: { _id: 1 } }]
    const joined = await town.aggregate(
      'people',
      { $lookup: { ...byOwner, let: { floor: 6 }, pipeline } },
      { $project: { tickets: 1 } },
    )
    expect(joined).toEqual([
      { _id: 'wang', tickets: [{ _id: 3 }] },
      { _id: 'li', tickets: [{ _id: 2 }] },
    ])
  })

  test('by a pipeline with variables answers as well', async () => {
    const town = await givenTickets()
    const pipeline = [{ $match: { $expr: { $eq: ['$owner.id', '$$id'] } } }, { $project: { _id: 1 } }]
    const joined = await town.aggregate(
      'people',
      { $lookup: { from: 'tickets', let: { id: '$_id' }, pipeline, as: 'tickets' } },
      { $project: { tickets: 1 } },
    )
    expect(joined).toEqual([
      { _id: 'wang', tickets: [{ _id: 1 }, { _id: 3 }] },
      { _id: 'li', tickets: [{ _id: 2 }] },
    ])
  })
})

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

describe('a pipeline that MongoDB refuses', () => {
  test.each<[string, Content[], string]>([
    ['an unknown stage', [{ $foo: {} }], "Unrecognized pipeline stage name: '$foo'"],
    ['an unknown stage later on', [{ $match: {} }, { $bar: {} }], "Unrecognized pipeline stage name: '$bar'"],
    ['a stage that writes', [{ $out: 'elsewhere' }], "Unrecognized pipeline stage name: '$out'"],
    ['a limit of nothing', [{ $limit: 0 }], 'the limit must be positive'],
    ['a negative skip', [{ $skip: -1 }], 'Argument to $skip cannot be negative'],
    ['a sort by a text', [{ $sort: 'a' }], 'the $sort key specification must be an object'],
    ['a match of a text', [{ $match: 'a' }], 'the match filter must be an expression in an object'],
    [
      'near inside a match',
      [{ $match: { at: { $nearSphere: { $geometry: { type: 'Point', coordinates: [0, 0] } } } } }],
      '$geoNear, $near, and $nearSphere are not allowed in this context',
    ],
    ['a broken query later on', [{ $limit: 1 }, { $match: { a: { $in: 1 } } }], '(BadValue) $in needs an array'],
    ['an unknown expression', [{ $project: { a: { $foo: 1 } } }], '$foo'],
    [
      'a join without a name',
      [{ $lookup: { localField: 'a', foreignField: 'b' } }],
      "$lookup argument 'from' and 'as' must be strings",
    ],
    ['a group without an id', [{ $group: { n: { $sum: 1 } } }], 'a group specification must include an _id'],
    ['a script', [{ $project: { a: { $function: { body: 'return 1', args: [], lang: 'js' } } } }], 'scriptEnabled'],
  ])('such as %s fails in its words', async (_what, stages, words) => {
    await expect((await givenTickets()).aggregate('tickets', ...stages)).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining(words),
    })
  })
})
