import { STRICT_LIMITS } from '../../../emulator/database/limits'
import { openTown } from './open-town'

describe('the strict limits', () => {
  test('are the published ones', () => {
    expect(STRICT_LIMITS).toMatchObject({
      defaultGetCount: 100,
      maxGetCount: 1000,
      maxWriteBytes: 5 * 1024 * 1024,
      maxDocumentBytes: 16 * 1024 * 1024,
      maxAnswerBytes: 50 * 1024 * 1024,
      maxCollections: 100,
      transactionLifeMs: 30_000,
      maxTransactionOperations: 100,
    })
  })

  test('count what a request writes in bytes, not in characters', async () => {
    const town = await openTown({ limits: { maxWriteBytes: 60 } })
    await town.add('notes', { _id: 'x', a: '1234567890' })
    await expect(town.add('notes', { _id: 'y', a: '一二三四五六七八九十一二三四五' })).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining('more than 60'),
    })
    await expect(town.update('notes', 'x', { $set: { a: 'a'.repeat(60) } })).rejects.toThrow('more than 60')
    expect(await town.count('notes', {})).toBe(1)
  })

  test('bound a document, also one that grows', async () => {
    const town = await openTown({ limits: { maxDocumentBytes: 50 } })
    await expect(town.add('notes', { _id: 'x', a: 'a'.repeat(50) })).rejects.toThrow(
      'object to insert too large. size in bytes: 68, max size: 50',
    )
    await town.add('notes', { _id: 'x', a: ['a'.repeat(10)] })
    await expect(town.update('notes', 'x', { $push: { a: 'a'.repeat(20) } })).rejects.toThrow(
      'Resulting document after update is too large',
    )
  })

  test('bound an answer, of a query and of a pipeline', async () => {
    const town = await openTown({ limits: { maxAnswerBytes: 40 } })
    await town.add('notes', { _id: 1, a: 'a'.repeat(10) }, { _id: 2, a: 'a'.repeat(10) })
    expect(await town.find('notes', { _id: 1 })).toHaveLength(1)
    await expect(town.find('notes', {})).rejects.toThrow('more than 40')
    await expect(town.aggregate('notes', { $match: {} })).rejects.toThrow('more than 40')
  })

  test('bound an insert in number', async () => {
    const town = await openTown({ limits: { maxInsertCount: 2 } })
    await expect(town.add('notes', {}, {}, {})).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  })

  test('bound the indexes of a schema', async () => {
    const field = (name: string) => ({ field: name })
    const schema = (indexes: { name: string; fields: { field: string }[] }[]) => ({
      collections: { c: { access: 'ADMINONLY' as const, indexes } },
    })
    await expect(
      openTown({
        schema: schema([
          { name: 'a', fields: [field('a')] },
          { name: 'b', fields: [field('b')] },
        ]),
        limits: { maxIndexesPerCollection: 1 },
      }),
    ).rejects.toThrow('database schema: collections.c.indexes: no more than 1 indexes')
    await expect(
      openTown({ schema: schema([{ name: 'a', fields: [field('a'), field('b')] }]), limits: { maxFieldsPerIndex: 1 } }),
    ).rejects.toThrow('database schema: collections.c.indexes.a: no more than 1 fields')
  })
})
