import { openTown, type Town } from './open-town'

const CONFLICT = {
  code: 'DATABASE_TRANSACTION_CONFLICT',
  message:
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.',
}
const GONE = {
  code: 'DATABASE_TRANSACTION_FAIL',
  message:
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check your request, but if the problem persists, contact us.',
}
const BUSY = {
  code: 'DATABASE_TRANSACTION_FAIL',
  message:
    '[ResourceUnavailable.TransactionBusy] Transaction is busy. Please check your request, but if the problem persists, contact us.',
}

async function givenX(options = {}): Promise<Town> {
  const town = await openTown(options)
  await town.add('notes', { _id: 'x', n: 1 })
  return town
}

describe('a transaction', () => {
  test('shows its writes to itself only, until it commits', async () => {
    const town = await givenX()
    const tx = await town.begin()
    await town.within(tx).update('notes', 'x', { $set: { n: 2 } })
    await town.within(tx).addOne('notes', { _id: 'y' })
    expect(await town.within(tx).get('notes', 'x')).toEqual({ _id: 'x', n: 2 })
    expect(await town.get('notes', 'x')).toEqual({ _id: 'x', n: 1 })
    expect(await town.get('notes', 'y')).toBeNull()

    expect(await town.commit(tx)).toEqual({})
    expect(await town.find('notes', {})).toEqual([{ _id: 'x', n: 2 }, { _id: 'y' }])
  })

  test('sees the database as it was when it started', async () => {
    const town = await givenX()
    const tx = await town.begin()
    await town.update('notes', 'x', { $set: { n: 2 } })
    await town.update('notes', 'x', { $set: { n: 3 } })
    await town.add('notes', { _id: 'later' })
    expect(await town.within(tx).get('notes', 'x')).toEqual({ _id: 'x', n: 1 })
    expect(await town.within(tx).get('notes', 'later')).toBeNull()
    await town.remove('notes', 'x')
    expect(await town.within(tx).get('notes', 'x')).toEqual({ _id: 'x', n: 1 })
  })

  test('that aborts leaves nothing behind', async () => {
    const town = await givenX()
    const tx = await town.begin()
    await town.within(tx).set('notes', 'x', { n: 9 })
    await town.within(tx).remove('notes', 'x')
    expect(await town.within(tx).get('notes', 'x')).toBeNull()
    expect(await town.abort(tx)).toEqual({})
    expect(await town.get('notes', 'x')).toEqual({ _id: 'x', n: 1 })
    await expect(town.commit(tx)).rejects.toMatchObject(GONE)
  })

  test('may insert and remove the same document', async () => {
    const town = await givenX()
    const tx = await town.begin()
    await town.within(tx).addOne('notes', { _id: 'y' })
    await town.within(tx).remove('notes', 'y')
    await town.within(tx).addOne('notes', { _id: 'y', again: true })
    await town.within(tx).remove('notes', 'y')
    await town.commit(tx)
    expect(await town.find('notes', {})).toEqual([{ _id: 'x', n: 1 }])
  })

  test('cannot query, count, aggregate or name what it does not know', async () => {
    const town = await givenX()
    const refused = (body: Record<string, unknown>) => ({
      collectionName: 'notes',
      query: '{"n":1}',
      queryType: 'WHERE',
      ...body,
    })
    for (const action of ['getDocument', 'calculateDocument', 'aggregateDocuments', 'modifyAndReturnDoc']) {
      const transactionId = await town.begin()
      await expect(town.send(action, refused({ transactionId }))).rejects.toMatchObject({
        code: 'DATABASE_TRANSACTION_FAIL',
      })
      await expect(town.commit(transactionId)).rejects.toMatchObject(GONE)
    }
    await expect(town.within('no such transaction').get('notes', 'x')).rejects.toMatchObject(GONE)
  })

  test('ends with its first error', async () => {
    const town = await givenX()
    const tx = await town.begin()
    await town.within(tx).update('notes', 'x', { $set: { n: 2 } })
    await expect(town.within(tx).update('notes', 'x', { $push: { n: 1 } })).rejects.toThrow('must be an array')
    await expect(town.within(tx).get('notes', 'x')).rejects.toMatchObject(GONE)
    expect(await town.get('notes', 'x')).toEqual({ _id: 'x', n: 1 })
  })

  test('lives 30 seconds of the virtual clock', async () => {
    const town = await givenX()
    const tx = await town.begin()
    town.clock.now += 30_000
    await town.within(tx).update('notes', 'x', { $set: { n: 2 } })
    town.clock.now += 1
    await expect(town.commit(tx)).rejects.toMatchObject(GONE)
    expect(await town.update('notes', 'x', { $set: { n: 3 } })).toEqual({ updated: 1 })
  })

  test('does one thing at a time', async () => {
    const town = await givenX({ limits: { transactionOperationMs: 1 } })
    const tx = await town.begin()
    const [first, second] = await Promise.allSettled([
      town.within(tx).get('notes', 'x'),
      town.within(tx).get('notes', 'x'),
    ])
    expect(first).toMatchObject({ status: 'fulfilled', value: { _id: 'x', n: 1 } })
    expect(second).toMatchObject({ status: 'rejected', reason: BUSY })
    await town.commit(tx)
  })

  test('has room for 100 operations', async () => {
    const town = await givenX()
    const tx = await town.begin()
    for (let i = 0; i < 100; i++) await town.within(tx).get('notes', 'x')
    await expect(town.within(tx).get('notes', 'x')).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_FAIL',
      message: expect.stringContaining('more than 100 operations'),
    })
  })
})

describe('two transactions', () => {
  test('cannot both write a document: the second fails at once', async () => {
    const town = await givenX()
    const [first, second] = [await town.begin(), await town.begin()]
    await town.within(first).update('notes', 'x', { $inc: { n: 1 } })
    await expect(town.within(second).update('notes', 'x', { $inc: { n: 1 } })).rejects.toMatchObject(CONFLICT)
    await town.commit(first)
    expect(await town.get('notes', 'x')).toEqual({ _id: 'x', n: 2 })
  })

  test('cannot write over what was committed since they started', async () => {
    const town = await givenX()
    const [first, second] = [await town.begin(), await town.begin()]
    await town.within(first).update('notes', 'x', { $inc: { n: 1 } })
    await town.commit(first)
    expect(await town.within(second).get('notes', 'x')).toEqual({ _id: 'x', n: 1 })
    await expect(town.within(second).remove('notes', 'x')).rejects.toMatchObject(CONFLICT)
  })

  test('cannot insert the same id', async () => {
    const town = await givenX()
    const [first, second] = [await town.begin(), await town.begin()]
    await town.within(first).set('notes', 'y', { by: 'first' })
    await expect(town.within(second).set('notes', 'y', { by: 'second' })).rejects.toMatchObject(CONFLICT)
    await town.commit(first)
    const third = await town.begin()
    await expect(town.within(third).addOne('notes', { _id: 'y' })).rejects.toThrow('E11000')
  })

  test('may read what the other writes, and so skew: snapshots do not forbid it', async () => {
    const town = await givenX()
    await town.add('notes', { _id: 'y', n: 1 })
    const [first, second] = [await town.begin(), await town.begin()]
    await town.within(first).get('notes', 'y')
    await town.within(second).get('notes', 'x')
    await town.within(first).update('notes', 'x', { $set: { n: 0 } })
    await town.within(second).update('notes', 'y', { $set: { n: 0 } })
    await town.commit(first)
    await town.commit(second)
    expect(await town.count('notes', { n: 0 })).toBe(2)
  })
})
