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
    await town.update('notes', 'x', { $set: { n: 2 } }, tx)
    await town.addOne('notes', { _id: 'y' }, tx)
    expect(await town.get('notes', 'x', tx)).toEqual({ _id: 'x', n: 2 })
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
    expect(await town.get('notes', 'x', tx)).toEqual({ _id: 'x', n: 1 })
    expect(await town.get('notes', 'later', tx)).toBeNull()
    await town.remove('notes', 'x')
    expect(await town.get('notes', 'x', tx)).toEqual({ _id: 'x', n: 1 })
  })

  test('that aborts leaves nothing behind', async () => {
    const town = await givenX()
    const tx = await town.begin()
    await town.set('notes', 'x', { n: 9 }, tx)
    await town.remove('notes', 'x', tx)
    expect(await town.get('notes', 'x', tx)).toBeNull()
    expect(await town.abort(tx)).toEqual({})
    expect(await town.get('notes', 'x')).toEqual({ _id: 'x', n: 1 })
    await expect(town.commit(tx)).rejects.toMatchObject(GONE)
  })

  test('may insert and remove the same document', async () => {
    const town = await givenX()
    const tx = await town.begin()
    await town.addOne('notes', { _id: 'y' }, tx)
    await town.remove('notes', 'y', tx)
    await town.addOne('notes', { _id: 'y', again: true }, tx)
    await town.remove('notes', 'y', tx)
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
    await expect(town.get('notes', 'x', 'no such transaction')).rejects.toMatchObject(GONE)
  })

  test('ends with its first error', async () => {
    const town = await givenX()
    const tx = await town.begin()
    await town.update('notes', 'x', { $set: { n: 2 } }, tx)
    await expect(town.update('notes', 'x', { $push: { n: 1 } }, tx)).rejects.toThrow('must be an array')
    await expect(town.get('notes', 'x', tx)).rejects.toMatchObject(GONE)
    expect(await town.get('notes', 'x')).toEqual({ _id: 'x', n: 1 })
  })

  test('lives 30 seconds of the virtual clock', async () => {
    const town = await givenX()
    const tx = await town.begin()
    town.clock.now += 30_000
    await town.update('notes', 'x', { $set: { n: 2 } }, tx)
    town.clock.now += 1
    await expect(town.commit(tx)).rejects.toMatchObject(GONE)
    expect(await town.update('notes', 'x', { $set: { n: 3 } })).toEqual({ updated: 1 })
  })

  test('does one thing at a time', async () => {
    const town = await givenX({ limits: { transactionOperationMs: 1 } })
    const tx = await town.begin()
    const [first, second] = await Promise.allSettled([town.get('notes', 'x', tx), town.get('notes', 'x', tx)])
    expect(first).toMatchObject({ status: 'fulfilled', value: { _id: 'x', n: 1 } })
    expect(second).toMatchObject({ status: 'rejected', reason: BUSY })
    await town.commit(tx)
  })

  test('has room for 100 operations', async () => {
    const town = await givenX()
    const tx = await town.begin()
    for (let i = 0; i < 100; i++) await town.get('notes', 'x', tx)
    await expect(town.get('notes', 'x', tx)).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_FAIL',
      message: expect.stringContaining('more than 100 operations'),
    })
  })
})

describe('two transactions', () => {
  test('cannot both write a document: the second fails at once', async () => {
    const town = await givenX()
    const [first, second] = [await town.begin(), await town.begin()]
    await town.update('notes', 'x', { $inc: { n: 1 } }, first)
    await expect(town.update('notes', 'x', { $inc: { n: 1 } }, second)).rejects.toMatchObject(CONFLICT)
    await town.commit(first)
    expect(await town.get('notes', 'x')).toEqual({ _id: 'x', n: 2 })
  })

  test('cannot write over what was committed since they started', async () => {
    const town = await givenX()
    const [first, second] = [await town.begin(), await town.begin()]
    await town.update('notes', 'x', { $inc: { n: 1 } }, first)
    await town.commit(first)
    expect(await town.get('notes', 'x', second)).toEqual({ _id: 'x', n: 1 })
    await expect(town.remove('notes', 'x', second)).rejects.toMatchObject(CONFLICT)
  })

  test('cannot insert the same id', async () => {
    const town = await givenX()
    const [first, second] = [await town.begin(), await town.begin()]
    await town.set('notes', 'y', { by: 'first' }, first)
    await expect(town.set('notes', 'y', { by: 'second' }, second)).rejects.toMatchObject(CONFLICT)
    await town.commit(first)
    const third = await town.begin()
    await expect(town.addOne('notes', { _id: 'y' }, third)).rejects.toThrow('E11000')
  })

  test('may read what the other writes, and so skew: snapshots do not forbid it', async () => {
    const town = await givenX()
    await town.add('notes', { _id: 'y', n: 1 })
    const [first, second] = [await town.begin(), await town.begin()]
    await town.get('notes', 'y', first)
    await town.get('notes', 'x', second)
    await town.update('notes', 'x', { $set: { n: 0 } }, first)
    await town.update('notes', 'y', { $set: { n: 0 } }, second)
    await town.commit(first)
    await town.commit(second)
    expect(await town.count('notes', { n: 0 })).toBe(2)
  })
})

describe('an ordinary write that meets a transaction', () => {
  test('waits for its commit and works on the fresh document', async () => {
    const town = await givenX()
    const tx = await town.begin()
    await town.update('notes', 'x', { $inc: { n: 10 } }, tx)
    const waiting = town.update('notes', 'x', { $inc: { n: 1 } })
    await town.commit(tx)
    expect(await waiting).toEqual({ updated: 1 })
    expect(await town.get('notes', 'x')).toEqual({ _id: 'x', n: 12 })
  })

  test('waits for its abort', async () => {
    const town = await givenX()
    const tx = await town.begin()
    await town.remove('notes', 'x', tx)
    const waiting = town.updateWhere('notes', { n: 1 }, { $inc: { n: 1 } })
    await town.abort(tx)
    expect(await waiting).toEqual({ updated: 1 })
  })

  test('changes nothing twice when it has to look again', async () => {
    const town = await givenX()
    await town.add('notes', { _id: 'y', n: 1 })
    const tx = await town.begin()
    await town.update('notes', 'y', { $inc: { n: 10 } }, tx)
    const waiting = town.updateWhere('notes', {}, { $inc: { n: 1 } })
    expect(await town.get('notes', 'x')).toEqual({ _id: 'x', n: 1 })
    await town.commit(tx)
    await waiting
    expect((await town.find('notes', {})).map(({ n }) => n)).toEqual([2, 12])
  })

  test('gives up in time', async () => {
    const town = await givenX({ limits: { lockWaitMs: 1 } })
    const tx = await town.begin()
    await town.update('notes', 'x', { $inc: { n: 10 } }, tx)
    await expect(town.update('notes', 'x', { $inc: { n: 1 } })).rejects.toMatchObject({
      code: 'DATABASE_TIMEOUT',
      message: expect.stringContaining('stayed locked by a transaction for 1 ms'),
    })
    await town.commit(tx)
    expect(await town.get('notes', 'x')).toEqual({ _id: 'x', n: 11 })
  })

  test('does not wait for one whose time is over', async () => {
    const town = await givenX({ limits: { lockWaitMs: 1 } })
    const tx = await town.begin()
    await town.update('notes', 'x', { $inc: { n: 10 } }, tx)
    town.clock.now += 30_001
    expect(await town.update('notes', 'x', { $inc: { n: 1 } })).toEqual({ updated: 1 })
  })

  test('reads on regardless', async () => {
    const town = await givenX()
    const tx = await town.begin()
    await town.update('notes', 'x', { $inc: { n: 10 } }, tx)
    expect(await town.find('notes', { n: 1 })).toHaveLength(1)
    expect(await town.count('notes', {})).toBe(1)
  })
})
