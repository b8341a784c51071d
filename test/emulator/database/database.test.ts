import { CLOUD_CODES, CloudError } from '../../../emulator/cloud-error'
import { openTown } from './open-town'

describe('a database', () => {
  test('counts requests, documents read and documents answered until it is reset', async () => {
    const town = await openTown()
    await town.add('notes', { a: 1 }, { a: 2 })
    await town.find('notes', { a: 1 })
    expect(town.database.stats()).toEqual({
      operations: { 'database.insertDocument': 1, 'database.getDocument': 1 },
      examined: 2,
      returned: 1,
      lastQuery: { collection: 'notes', index: null, examined: 2, returned: 1 },
      batches: 0,
    })
    town.database.resetStats()
    expect(town.database.stats()).toEqual({ operations: {}, examined: 0, returned: 0, lastQuery: null, batches: 0 })
  })

  test('gives its content away as EJSON and takes it back', async () => {
    const town = await openTown()
    await town.add('people', { _id: 'wang', phone: '1', at: new Date(0) })
    const dump = await town.database.dump()
    expect(dump).toEqual({
      people: ['{"_id":"wang","phone":"1","at":{"$date":"1970-01-01T00:00:00Z"}}'],
      tickets: [],
      places: [],
      notes: [],
    })
    await town.database.clear()
    expect(await town.count('people', {})).toBe(0)
    await town.database.load(dump)
    expect(await town.find('people', { phone: '1' })).toEqual([{ _id: 'wang', phone: '1', at: new Date(0) }])
    expect(town.database.stats().lastQuery?.index).toBe('phone')
  })

  test('forgets added collections and open transactions when it is cleared', async () => {
    const town = await openTown()
    await town.send('addCollection', { collectionName: 'fresh' })
    const tx = await town.begin()
    await town.within(tx).addOne('notes', { _id: 'x' })
    await town.database.clear()
    await expect(town.find('fresh', {})).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
    await expect(town.commit(tx)).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
  })

  test('takes its time with every request when told to', async () => {
    let asked = 0
    const town = await openTown({ latencyMs: () => ++asked })
    const before = performance.now()
    await town.find('notes', {})
    await town.find('notes', {})
    expect(asked).toBe(2)
    expect(performance.now() - before).toBeGreaterThanOrEqual(2)
  })

  test('fails with codes that are all explained', async () => {
    const town = await openTown()
    const failure: unknown = await town.find('ghosts', {}).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(CloudError)
    expect(CLOUD_CODES).toHaveProperty((failure as CloudError).code)
  })
})
