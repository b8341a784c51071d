import { givenTickets } from './given-tickets'
import type { Content } from './words'

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
