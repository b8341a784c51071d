import fc from 'fast-check'
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

describe('with any content and any query', () => {
  const scalar = fc.oneof(
    fc.integer({ min: -2, max: 3 }),
    fc.constantFrom('', 'a', 'b', 'a\u0000', 'ab'),
    fc.constant(null),
    fc.boolean(),
    fc.integer({ min: -1, max: 2 }).map((ms) => new Date(ms)),
    fc.constantFrom(0.5, -1.5, 1e300, -1e-300),
  )
  const field = fc.oneof({ weight: 5, arbitrary: scalar }, { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) })
  const nested = fc.oneof(
    fc.record({ b: field }, { requiredKeys: [] }),
    fc.array(fc.record({ b: scalar }, { requiredKeys: [] }), { maxLength: 2 }),
    scalar,
  )
  const documents = fc.array(fc.record({ a: field, n: nested, c: scalar }, { requiredKeys: [] }), {
    minLength: 1,
    maxLength: 25,
  })
  const bound = fc.constantFrom('$gt', '$gte', '$lt', '$lte')
  const demand = fc.oneof(
    scalar,
    fc.array(scalar, { minLength: 1, maxLength: 3 }).map((values) => ({ $in: values })),
    fc.tuple(bound, scalar).map(([operator, value]) => ({ [operator]: value })),
    fc.tuple(scalar, scalar).map(([low, high]) => ({ $gte: low, $lt: high })),
    scalar.map((value) => ({ $ne: value })),
  )
  const clause = fc.dictionary(fc.constantFrom('a', 'n.b', 'c'), demand, { maxKeys: 3 })
  const query = fc.oneof(
    { weight: 4, arbitrary: clause },
    { weight: 1, arbitrary: fc.array(clause, { minLength: 1, maxLength: 2 }).map((branches) => ({ $or: branches })) },
    { weight: 1, arbitrary: fc.array(clause, { minLength: 1, maxLength: 2 }).map((parts) => ({ $and: parts })) },
  )
  const order = fc.dictionary(fc.constantFrom('a', 'n.b', 'c'), fc.constantFrom(1, -1), { maxKeys: 2 })

  const index = (name: string, ...fields: [string, 'asc' | 'desc'][]) => ({
    name,
    fields: fields.map(([path, type]) => ({ field: path, type })),
  })
  const INDEXED = parseSchema({
    collections: {
      plain: { access: 'ADMINONLY' },
      ascending: { access: 'ADMINONLY', indexes: [index('a', ['a', 'asc']), index('n', ['n.b', 'asc'])] },
      descending: {
        access: 'ADMINONLY',
        indexes: [index('a', ['a', 'desc']), index('nc', ['n.b', 'desc'], ['c', 'asc'])],
      },
      compound: {
        access: 'ADMINONLY',
        indexes: [index('ca', ['c', 'asc'], ['a', 'desc']), index('cn', ['c', 'desc'], ['n.b', 'asc'])],
      },
    },
  })

  test('every index finds exactly what a scan finds, and sorts as a scan sorts', async () => {
    await fc.assert(
      fc.asyncProperty(documents, query, order, async (content, where, sorting) => {
        const town = await openTown({ schema: INDEXED })
        const numbered = content.map((document, i) => ({ _id: i, ...document }))
        const order = { ...sorting, _id: 1 }
        const expected = await foundIn(town, 'plain', { numbered, where, order })
        for (const name of ['ascending', 'descending', 'compound']) {
          const found = await foundIn(town, name, { numbered, where, order })
          expect({ name, found: found.sorted }).toEqual({ name, found: expected.sorted })
          expect({ name, found: [...found.unsorted].sort() }).toEqual({ name, found: [...expected.unsorted].sort() })
        }
      }),
      { seed: 20250301, numRuns: 400 },
    )
  })
})

interface Case {
  readonly numbered: Content[]
  readonly where: Content
  readonly order: Content
}

/** What a collection answers, with a total order and without one; each document goes through an update first. */
async function foundIn(town: Town, name: string, { numbered, where, order }: Case) {
  await town.add(name, ...numbered.map((document) => ({ _id: document._id, a: 'other', c: 'other' })))
  for (const { _id, ...content } of numbered) await town.set(name, _id, content)
  const ids = (documents: readonly Content[]) => documents.map(({ _id }) => Number(_id))
  return { sorted: ids(await town.find(name, where, { order })), unsorted: ids(await town.find(name, where)) }
}
