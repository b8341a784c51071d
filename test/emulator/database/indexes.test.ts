import { parseSchema } from '../../../emulator/database/schema'
import { openTown, type Town } from './open-town'
import type { Content } from './words'

const MINUTE = 60_000

async function givenQueue(): Promise<Town> {
  const town = await openTown()
  const tickets = Array.from({ length: 200 }, (_, i) => ({
    _id: i,
    status: i % 10 === 0 ? 'open' : 'closed',
    at: new Date(i * MINUTE),
    owner: { id: `p${i % 20}` },
  }))
  await town.add('tickets', ...tickets)
  await town.add(
    'people',
    { _id: 'wang', phone: '1', skills: ['plumbing', 'wiring'] },
    { _id: 'li', phone: '2', skills: ['wiring'] },
  )
  town.database.resetStats()
  return town
}

describe('a query', () => {
  test.each<[string, Content, object, { index: string | null; examined: number; returned: number }]>([
    ['by id reads one document', { _id: 7 }, {}, { index: '_id_', examined: 1, returned: 1 }],
    ['by several ids reads these', { _id: { $in: [7, 8, 999] } }, {}, { index: '_id_', examined: 2, returned: 2 }],
    ['by an indexed field reads the matches', { status: 'open' }, {}, { index: 'queue', examined: 20, returned: 20 }],
    ['by a nested field too', { 'owner.id': 'p3' }, {}, { index: 'owner', examined: 10, returned: 10 }],
    [
      'by one of several values reads all of theirs',
      { 'owner.id': { $in: ['p3', 'p4'] } },
      {},
      { index: 'owner', examined: 20, returned: 20 },
    ],
    [
      'by equality and a range reads the range',
      { status: 'open', at: { $gte: new Date(100 * MINUTE), $lt: new Date(130 * MINUTE) } },
      {},
      { index: 'queue', examined: 3, returned: 3 },
    ],
    [
      'by a range alone reads the range',
      { 'owner.id': { $gt: 'p8' } },
      {},
      { index: 'owner', examined: 10, returned: 10 },
    ],
    [
      'in index order stops at its limit',
      { status: 'open' },
      { order: { at: -1 }, limit: 5 },
      { index: 'queue', examined: 5, returned: 5 },
    ],
    [
      'in the reverse order stops as well',
      { status: 'open' },
      { order: { at: 1 }, limit: 5 },
      { index: 'queue', examined: 5, returned: 5 },
    ],
    [
      'with an indexed demand among others reads that index',
      { status: 'open', 'owner.id': 'p10' },
      {},
      { index: 'owner', examined: 10, returned: 10 },
    ],
    [
      'with $or of indexed branches joins them',
      { $or: [{ 'owner.id': 'p3' }, { _id: 1 }] },
      {},
      { index: 'owner+_id_', examined: 11, returned: 11 },
    ],
    [
      'with $and of an indexed demand reads it',
      { $and: [{ 'owner.id': 'p3' }, { at: { $gt: new Date(0) } }] },
      {},
      { index: 'owner', examined: 10, returned: 10 },
    ],
    ['without an index scans', { at: new Date(7 * MINUTE) }, {}, { index: null, examined: 200, returned: 1 }],
    [
      'by a second field only scans',
      { at: { $gt: new Date(198 * MINUTE) } },
      {},
      { index: null, examined: 200, returned: 1 },
    ],
    [
      'with an unindexed branch of $or scans',
      { $or: [{ 'owner.id': 'p3' }, { at: new Date(0) }] },
      { limit: 1000 },
      { index: null, examined: 200, returned: 11 },
    ],
  ])('%s', async (_what, query, more, cost) => {
    const town = await givenQueue()
    await town.find('tickets', query, more)
    expect(town.database.stats().lastQuery).toEqual({ collection: 'tickets', ...cost })
  })

  test('by an element of an array finds every holder once', async () => {
    const town = await givenQueue()
    expect(await town.find('people', { skills: { $in: ['plumbing', 'wiring'] } })).toHaveLength(2)
    expect(town.database.stats().lastQuery).toEqual({ collection: 'people', index: null, examined: 2, returned: 2 })
    expect((await town.find('people', { skills: 'plumbing' })).map(({ _id }) => _id)).toEqual(['wang'])
    expect(town.database.stats().lastQuery).toEqual({ collection: 'people', index: 'skills', examined: 1, returned: 1 })
  })

  test('for null finds documents without the field through the index', async () => {
    const town = await givenQueue()
    await town.add('people', { _id: 'zhao', phone: '3' })
    expect((await town.find('people', { skills: null })).map(({ _id }) => _id)).toEqual(['zhao'])
    expect(town.database.stats().lastQuery?.index).toBe('skills')
  })

  test('in index order comes out in that order, either way', async () => {
    const town = await givenQueue()
    const down = await town.find('tickets', { status: 'open' }, { order: { at: -1 }, limit: 3 })
    expect(down.map(({ _id }) => _id)).toEqual([190, 180, 170])
    const up = await town.find('tickets', { status: 'open' }, { order: { at: 1 }, limit: 3, offset: 1 })
    expect(up.map(({ _id }) => _id)).toEqual([10, 20, 30])
  })
})

describe('an index', () => {
  test('follows every write', async () => {
    const town = await givenQueue()
    await town.update('tickets', 1, { $set: { status: 'open' } })
    await town.remove('tickets', 10)
    await town.set('tickets', 20, { status: 'lost' })
    expect(await town.count('tickets', { status: 'open' })).toBe(19)
    expect(await town.count('tickets', { status: 'lost' })).toBe(1)
  })

  test('cannot hold two separate arrays', async () => {
    const schema = parseSchema({
      collections: { c: { access: 'ADMINONLY', indexes: [{ name: 'ab', fields: [{ field: 'a' }, { field: 'b' }] }] } },
    })
    const town = await openTown({ schema })
    await town.add('c', { a: [1, 2], b: 1 })
    await expect(town.add('c', { a: [1], b: [2] })).rejects.toThrow('cannot index parallel arrays [b] [a]')
    expect(await town.count('c', {})).toBe(1)
  })
})
