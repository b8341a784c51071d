import { openTown, type Town } from './open-town'
import type { Content } from './words'

const WANG = { _id: 'wang', age: 34, name: 'Wang', tags: ['a', 'b'], at: new Date(1000), home: { floor: 3 }, job: null }
const LI = { _id: 'li', age: 61, name: 'Li', tags: [], scores: [1, 5, 9], home: { floor: 12 } }
const ZHAO = {
  _id: 'zhao',
  age: '61',
  name: 'Zhao',
  tags: 'a',
  parts: [
    { n: 1, ok: true },
    { n: 2, ok: false },
  ],
}

async function givenThree(): Promise<Town> {
  const town = await openTown()
  await town.add('notes', WANG, LI, ZHAO)
  return town
}

const found = async (town: Town, query: Content) => (await town.find('notes', query)).map(({ _id }) => _id)

describe('a query operator', () => {
  test.each<[string, Content, string[]]>([
    ['equality of a scalar', { age: 34 }, ['wang']],
    ['equality reaching into nested documents', { 'home.floor': 12 }, ['li']],
    ['equality with an element of an array', { tags: 'a' }, ['wang', 'zhao']],
    ['equality with a whole array', { tags: ['a', 'b'] }, ['wang']],
    ['equality inside an array of documents', { 'parts.n': 2 }, ['zhao']],
    ['null, which a missing field also is', { job: null }, ['wang', 'li', 'zhao']],
    ['$eq', { age: { $eq: 61 } }, ['li']],
    ['$ne, which a missing field also meets', { 'home.floor': { $ne: 3 } }, ['li', 'zhao']],
    ['$gt within one type', { age: { $gt: 33 } }, ['wang', 'li']],
    ['$gte', { age: { $gte: 61 } }, ['li']],
    ['$lt of dates', { at: { $lt: new Date(2000) } }, ['wang']],
    ['$lte', { age: { $lte: 34 } }, ['wang']],
    ['$in', { name: { $in: ['Li', 'Zhao'] } }, ['li', 'zhao']],
    ['$nin', { name: { $nin: ['Li'] } }, ['wang', 'zhao']],
    ['$and', { $and: [{ age: { $gt: 1 } }, { name: 'Li' }] }, ['li']],
    ['$or', { $or: [{ name: 'Li' }, { age: 34 }] }, ['wang', 'li']],
    ['$nor', { $nor: [{ name: 'Li' }, { age: 34 }] }, ['zhao']],
    ['$not', { age: { $not: { $gt: 40 } } }, ['wang', 'zhao']],
    ['$exists true', { job: { $exists: true } }, ['wang']],
    ['$exists false', { scores: { $exists: false } }, ['wang', 'zhao']],
    ['$all', { tags: { $all: ['b', 'a'] } }, ['wang']],
    ['$elemMatch of documents', { parts: { $elemMatch: { n: 2, ok: false } } }, ['zhao']],
    ['$elemMatch of scalars', { scores: { $elemMatch: { $gt: 4, $lt: 6 } } }, ['li']],
    ['$size', { tags: { $size: 2 } }, ['wang']],
    ['$mod', { age: { $mod: [17, 0] } }, ['wang']],
    ['$type', { age: { $type: 'string' } }, ['zhao']],
    ['$expr', { $expr: { $gt: ['$home.floor', 10] } }, ['li']],
  ])('%s selects', async (_what, query, ids) => {
    expect(await found(await givenThree(), query)).toEqual(ids)
  })

  test('of the shape the SDK sends for a regular expression selects', async () => {
    const town = await givenThree()
    expect(await found(town, { name: { $regularExpression: { pattern: '^z', options: 'i' } } })).toEqual(['zhao'])
  })
})

describe('a query that MongoDB refuses', () => {
  test.each<[string, Content, string]>([
    ['an unknown operator', { a: { $foo: 1 } }, '(BadValue) unknown operator: $foo'],
    ['an unknown top level operator', { $foo: 1 }, '(BadValue) unknown operator: $foo'],
    ['a field among operators', { a: { $gt: 1, b: 2 } }, '(BadValue) unknown operator: b'],
    ['$in without a list', { a: { $in: 1 } }, '(BadValue) $in needs an array'],
    ['$nin without a list', { a: { $nin: 1 } }, '(BadValue) $nin needs an array'],
    ['$all without a list', { a: { $all: 1 } }, '(BadValue) $all needs an array'],
    ['$and without clauses', { $and: [] }, '(BadValue) $and/$or/$nor must be a nonempty array'],
    ['$or of scalars', { $or: [1] }, '(BadValue) $and/$or/$nor must be a nonempty array'],
    ['$nor without a list', { $nor: {} }, '(BadValue) $and/$or/$nor must be a nonempty array'],
    ['a $size that is no number', { a: { $size: 'x' } }, 'Failed to parse $size. Expected a non-negative integer'],
    ['a $mod without a list', { a: { $mod: 2 } }, 'malformed mod, needs to be an array'],
    ['a $mod of one number', { a: { $mod: [2] } }, 'malformed mod, not enough elements'],
    ['a $mod of three', { a: { $mod: [2, 1, 0] } }, 'malformed mod, too many elements'],
    ['a $mod by zero', { a: { $mod: [0, 1] } }, 'divisor cannot be 0'],
    ['$not of a scalar', { a: { $not: 1 } }, '$not needs a regex or a document'],
    ['$elemMatch of a scalar', { a: { $elemMatch: 1 } }, '$elemMatch needs an Object'],
    ['a script', { $where: 'true' }, "$where operator requires 'scriptEnabled'"],
    ['a refused query deep in another', { $or: [{ a: { $in: 1 } }] }, '(BadValue) $in needs an array'],
  ])('such as %s fails in its words', async (_what, query, words) => {
    const town = await givenThree()
    await expect(town.find('notes', query)).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining(words),
    })
  })

  test('such as an order that is neither 1 nor -1 fails in its words', async () => {
    const town = await givenThree()
    await expect(town.find('notes', {}, { order: { age: 2 } })).rejects.toThrow('$sort key ordering must be 1')
  })

  test('such as a regular expression that does not compile is INVALID_PARAM', async () => {
    const town = await givenThree()
    await expect(
      town.find('notes', { name: { $regularExpression: { pattern: '(', options: '' } } }),
    ).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  })
})

describe('an order', () => {
  test('follows the order of types: nothing, numbers, texts', async () => {
    const town = await openTown()
    await town.add('notes', { _id: 'text', v: 'a' }, { _id: 'none' }, { _id: 'two', v: 2 }, { _id: 'minus', v: -2 })
    expect((await town.find('notes', {}, { order: { v: 1 } })).map(({ _id }) => _id)).toEqual([
      'none',
      'minus',
      'two',
      'text',
    ])
    expect((await town.find('notes', {}, { order: { v: -1 } })).map(({ _id }) => _id)).toEqual([
      'text',
      'two',
      'minus',
      'none',
    ])
  })

  test('counts an array by its least element upwards and by its greatest downwards', async () => {
    const town = await openTown()
    await town.add('notes', { _id: 'wide', v: [1, 9] }, { _id: 'middle', v: [5] })
    expect((await town.find('notes', {}, { order: { v: 1 } })).map(({ _id }) => _id)).toEqual(['wide', 'middle'])
    expect((await town.find('notes', {}, { order: { v: -1 } })).map(({ _id }) => _id)).toEqual(['wide', 'middle'])
  })

  test('of several fields weighs the first one most and leaves ties as they were inserted', async () => {
    const town = await openTown()
    await town.add(
      'notes',
      { _id: 1, a: 2, b: 1 },
      { _id: 2, a: 1, b: 1 },
      { _id: 3, a: 2, b: 0 },
      { _id: 4, a: 1, b: 1 },
    )
    expect((await town.find('notes', {}, { order: { a: -1, b: 1 } })).map(({ _id }) => _id)).toEqual([3, 1, 2, 4])
  })
})

describe('a page', () => {
  test('skips and limits after sorting', async () => {
    const town = await openTown()
    await town.add('notes', ...[5, 3, 1, 4, 2].map((n) => ({ _id: n })))
    expect(await town.find('notes', {}, { order: { _id: 1 }, offset: 1, limit: 2 })).toEqual([{ _id: 2 }, { _id: 3 }])
  })

  test('holds 100 documents when nobody says how many, and 1000 at most', async () => {
    const town = await openTown({ limits: { maxInsertCount: 2000 } })
    await town.add('notes', ...Array.from({ length: 1200 }, (_, i) => ({ _id: i })))
    expect(await town.find('notes', {})).toHaveLength(100)
    expect(await town.find('notes', {}, { limit: 5000 })).toHaveLength(1000)
  })
})

describe('a projection', () => {
  test.each<[string, Content, Content]>([
    ['names what is wanted', { age: 1 }, { _id: 'wang', age: 34 }],
    ['names what is wanted with true', { age: true }, { _id: 'wang', age: 34 }],
    ['reaches into nested documents', { 'home.floor': 1, _id: 0 }, { home: { floor: 3 } }],
    ['names what is not wanted', { age: 0, tags: 0, at: 0, home: 0 }, { _id: 'wang', name: 'Wang', job: null }],
    [
      'cuts arrays and keeps the rest',
      { tags: { $slice: -1 }, at: 0, home: 0 },
      { _id: 'wang', age: 34, name: 'Wang', tags: ['b'], job: null },
    ],
    [
      'cuts arrays after some elements',
      { tags: { $slice: [1, 5] }, at: 0, home: 0, job: 0, age: 0 },
      { _id: 'wang', name: 'Wang', tags: ['b'] },
    ],
    ['cuts arrays beside named fields', { tags: { $slice: 1 }, _id: 0, name: 1 }, { name: 'Wang', tags: ['a'] }],
  ])('%s', async (_what, projection, answer) => {
    const town = await givenThree()
    expect(await town.find('notes', { _id: 'wang' }, { projection })).toEqual([answer])
  })

  test('cannot name both what is wanted and what is not', async () => {
    const town = await givenThree()
    await expect(town.find('notes', {}, { projection: { age: 1, name: 0 } })).rejects.toThrow(
      'Cannot do exclusion and inclusion in projection.',
    )
  })

  test('of a nested field never reaches the stored document', async () => {
    const town = await givenThree()
    await town.find('notes', {}, { projection: { 'home.floor': 0 } })
    expect(await town.get('notes', 'wang')).toEqual(WANG)
  })
})
