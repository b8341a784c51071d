import { givenTickets } from './given-tickets'

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

  test('by a pipeline without variables reads by the other collection’s index, once for all', async () => {
    const town = await givenTickets()
    const pipeline = [{ $match: { 'owner.id': 'wang' } }, { $limit: 1 }, { $count: 'count' }]
    const joined = await town.aggregate(
      'people',
      { $lookup: { from: 'tickets', pipeline, as: 'seen' } },
      {
        $lookup: { from: 'tickets', pipeline: [{ $match: { 'owner.id': 'nobody' } }, { $count: 'count' }], as: 'none' },
      },
      { $lookup: { from: 'ghosts', pipeline, as: 'ghosts' } },
      { $project: { seen: 1, none: 1, ghosts: 1 } },
    )
    expect(joined[0]).toEqual({ _id: 'wang', seen: [{ count: 1 }], none: [], ghosts: [] })
    expect(joined[1]).toEqual({ _id: 'li', seen: [{ count: 1 }], none: [], ghosts: [] })
  })
})
