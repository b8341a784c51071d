import { openTown } from './open-town'

describe('documents of the wire', () => {
  test('come back as they were stored, every type of it', async () => {
    const town = await openTown()
    const at = new Date(Date.UTC(2025, 2, 1, 8))
    const stored = {
      _id: 'x',
      text: '民声',
      whole: 7,
      large: 2 ** 40,
      negative: -3.5,
      yes: true,
      nothing: null,
      at,
      nested: { dates: [at, { at }] },
      point: { type: 'Point', coordinates: [116.39, 39.9] },
    }
    await town.add('notes', stored)
    expect(await town.get('notes', 'x')).toEqual(stored)
  })

  test('get an id of 32 hexadecimal digits when they bring none', async () => {
    const town = await openTown()
    const [first, second] = await town.add('notes', { a: 1 }, { a: 2 })
    expect(first).toMatch(/^[0-9a-f]{32}$/)
    expect(second).not.toBe(first)
    expect(await town.get('notes', second)).toEqual({ _id: second, a: 2 })
  })

  test('that are not there are an empty answer, not an error', async () => {
    const town = await openTown()
    expect(await town.get('notes', 'x')).toBeNull()
    expect(await town.remove('notes', 'x')).toEqual({ deleted: 0 })
    expect(await town.update('notes', 'x', { $set: { a: 1 } })).toEqual({ updated: 0 })
  })

  test('keep text ids and number ids apart', async () => {
    const town = await openTown()
    await town.add('notes', { _id: '1', a: 'text' }, { _id: 1, a: 'number' })
    expect(await town.get('notes', 1)).toEqual({ _id: 1, a: 'number' })
    expect(await town.get('notes', '1')).toEqual({ _id: '1', a: 'text' })
  })

  test('take the server date from the virtual clock, with its offset, wherever it stands', async () => {
    const town = await openTown()
    const serverDate = (offset: number) => ({ $tcb_server_date: { offset } })
    await town.add('notes', { _id: 'x', at: serverDate(0), deep: [{ at: serverDate(-1000) }] })
    const found = await town.get('notes', 'x')
    expect(found).toEqual({ _id: 'x', at: new Date(town.clock.now), deep: [{ at: new Date(town.clock.now - 1000) }] })

    town.clock.now += 5000
    await town.update('notes', 'x', { $set: { changed: serverDate(0) } })
    expect(await town.find('notes', { changed: { $lte: serverDate(0) } })).toHaveLength(1)
    expect(await town.find('notes', { changed: { $lt: serverDate(0) } })).toHaveLength(0)
    expect(await town.aggregate('notes', { $match: { changed: { $lte: serverDate(0) } } })).toHaveLength(1)
  })
})

describe('inserting', () => {
  test('refuses an id that is taken in the words of the real cloud', async () => {
    const town = await openTown()
    await town.add('notes', { _id: 'x' })
    await expect(town.add('notes', { _id: 'x' })).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message:
        '[FailedOperation.Insert] multiple write errors: [{write errors: [{E11000 duplicate key error collection: tnt-local.notes index: _id_ dup key: { _id: "x" }}]}, {<nil>}]',
    })
  })

  test('leaves the documents before a duplicate where they are', async () => {
    const town = await openTown()
    await expect(town.add('notes', { _id: 'a' }, { _id: 'a' }, { _id: 'b' })).rejects.toThrow('E11000')
    expect(await town.find('notes', {})).toEqual([{ _id: 'a' }])
  })

  test('refuses field names that look like operators', async () => {
    const town = await openTown()
    await expect(town.add('notes', { $inc: { a: 1 } })).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining("Document can't have $ prefixed field names: $inc"),
    })
  })
})

describe('set', () => {
  test('creates what is missing and says so', async () => {
    const town = await openTown()
    expect(await town.set('notes', 'x', { a: 1 })).toEqual({ updated: 0, upsert_id: 'x' })
    expect(await town.get('notes', 'x')).toEqual({ _id: 'x', a: 1 })
  })

  test('replaces the whole document', async () => {
    const town = await openTown()
    await town.add('notes', { _id: 'x', a: 1, b: { c: 2 } })
    expect(await town.set('notes', 'x', { b: { d: 3 } })).toEqual({ updated: 1 })
    expect(await town.get('notes', 'x')).toEqual({ _id: 'x', b: { d: 3 } })
  })

  test('of the same content counts as no update', async () => {
    const town = await openTown()
    await town.add('notes', { _id: 'x', a: 1 })
    expect(await town.set('notes', 'x', { a: 1 })).toEqual({ updated: 0 })
  })

  test('refuses operators', async () => {
    const town = await openTown()
    await expect(town.set('notes', 'x', { $inc: { a: 1 } })).rejects.toThrow(
      "The dollar ($) prefixed field '$inc' in '$inc' is not valid for storage.",
    )
  })
})

describe('removing', () => {
  test('by query takes every match and reports how many', async () => {
    const town = await openTown()
    await town.add('notes', { a: 1 }, { a: 1 }, { a: 2 })
    expect(await town.removeWhere('notes', { a: 1 })).toEqual({ deleted: 2 })
    expect(await town.count('notes', {})).toBe(1)
  })
})

describe('collections', () => {
  test('of the schema are there from the start', async () => {
    const town = await openTown()
    expect(await town.find('people', {})).toEqual([])
  })

  test('that do not exist are refused by every action', async () => {
    const town = await openTown()
    const refusal = {
      code: 'DATABASE_COLLECTION_NOT_EXIST',
      message: expect.stringContaining('Db or Table not exist: ghosts'),
    }
    await expect(town.add('ghosts', {})).rejects.toMatchObject(refusal)
    await expect(town.find('ghosts', {})).rejects.toMatchObject(refusal)
    await expect(town.update('ghosts', 'x', { $set: { a: 1 } })).rejects.toMatchObject(refusal)
    await expect(town.remove('ghosts', 'x')).rejects.toMatchObject(refusal)
    await expect(town.count('ghosts', {})).rejects.toMatchObject(refusal)
    await expect(town.aggregate('ghosts')).rejects.toMatchObject(refusal)
  })

  test('can be added once', async () => {
    const town = await openTown()
    expect(await town.send('addCollection', { collectionName: 'fresh' })).toEqual({ data: {} })
    await town.add('fresh', { _id: 'x' })
    await expect(town.send('addCollection', { collectionName: 'fresh' })).rejects.toMatchObject({
      code: 'DATABASE_COLLECTION_ALREADY_EXIST',
      message: expect.stringContaining('[ResourceUnavailable.ResourceExist] Table exist.'),
    })
  })

  test('are limited in number', async () => {
    const town = await openTown({ limits: { maxCollections: 4 } })
    await expect(town.send('addCollection', { collectionName: 'fifth' })).rejects.toMatchObject({
      code: 'DATABASE_COLLECTION_EXCEED_LIMIT',
    })
  })
})

describe('a malformed request', () => {
  test.each([
    ['an unknown action', { action: 'database.dropEverything' }],
    ['a query that is no EJSON', { action: 'database.getDocument', collectionName: 'notes', query: '{' }],
    ['a query that is not a text', { action: 'database.getDocument', collectionName: 'notes', query: {} }],
    ['a negative limit', { action: 'database.getDocument', collectionName: 'notes', query: '{}', limit: -1 }],
    ['an insert without documents', { action: 'database.insertDocument', collectionName: 'notes', data: [] }],
    ['a stage without a name', { action: 'database.aggregateDocuments', collectionName: 'notes', stages: [{}] }],
    [
      'a document request without an id',
      { action: 'database.getDocument', collectionName: 'notes', queryType: 'DOC', query: '{}' },
    ],
  ])('such as %s is refused as INVALID_PARAM', async (_what, request) => {
    const town = await openTown()
    await expect(town.database.handle(request)).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  })
})
