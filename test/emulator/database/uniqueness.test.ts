import { openTown } from './open-town'

const duplicate = (keyText: string) =>
  `E11000 duplicate key error collection: tnt-local.people index: phone dup key: ${keyText}`

describe('a unique index', () => {
  test('refuses the second of a kind with the code and words of the cloud', async () => {
    const town = await openTown()
    await town.add('people', { _id: 'wang', phone: '1' })
    await expect(town.add('people', { _id: 'li', phone: '1' })).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: `[FailedOperation.Insert] multiple write errors: [{write errors: [{${duplicate('{ phone: "1" }')}}]}, {<nil>}]`,
    })
    expect(await town.count('people', {})).toBe(1)
  })

  test('takes missing for null, so only one document may go without', async () => {
    const town = await openTown()
    await town.add('people', { _id: 'wang' })
    await expect(town.add('people', { _id: 'li', phone: null })).rejects.toThrow(duplicate('{ phone: null }'))
    await town.add('people', { _id: 'zhao', phone: '1' })
    await expect(town.update('people', 'zhao', { $unset: { phone: '' } })).rejects.toThrow(duplicate('{ phone: null }'))
  })

  test('guards updates and set as well, in the shape of an update', async () => {
    const town = await openTown()
    await town.add('people', { _id: 'wang', phone: '1' }, { _id: 'li', phone: '2' })
    const refusal = {
      message: `[FailedOperation] multiple write errors: [{write errors: [{${duplicate('{ phone: "1" }')}}]}, {<nil>}]`,
    }
    await expect(town.update('people', 'li', { $set: { phone: '1' } })).rejects.toMatchObject(refusal)
    await expect(town.set('people', 'li', { phone: '1' })).rejects.toMatchObject(refusal)
    await expect(town.set('people', 'zhao', { phone: '1' })).rejects.toMatchObject(refusal)
    expect(await town.get('people', 'li')).toEqual({ _id: 'li', phone: '2' })
  })

  test('lets a document keep its own key and frees the key it leaves', async () => {
    const town = await openTown()
    await town.add('people', { _id: 'wang', phone: '1' })
    await town.set('people', 'wang', { phone: '1', name: 'Wang' })
    await town.update('people', 'wang', { $set: { phone: '2' } })
    await town.add('people', { _id: 'li', phone: '1' })
    await town.remove('people', 'wang')
    await town.add('people', { _id: 'zhao', phone: '2' })
    expect(await town.count('people', {})).toBe(2)
  })

  test('holds every element of an array', async () => {
    const town = await openTown()
    await town.add('people', { _id: 'wang', phone: ['1', '2'] })
    await expect(town.add('people', { _id: 'li', phone: '2' })).rejects.toThrow(duplicate('{ phone: "2" }'))
  })

  test('keeps numbers and texts apart', async () => {
    const town = await openTown()
    await town.add('people', { _id: 'wang', phone: '1' }, { _id: 'li', phone: 1 })
    expect(await town.count('people', {})).toBe(2)
  })
})

describe('a unique index under transactions', () => {
  test('lets only one of two transactions take a key', async () => {
    const town = await openTown()
    const [first, second] = [await town.begin(), await town.begin()]
    await town.within(first).addOne('people', { _id: 'wang', phone: '1' })
    await expect(town.within(second).addOne('people', { _id: 'li', phone: '1' })).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_CONFLICT',
    })
    await town.commit(first)
    expect(await town.count('people', { phone: '1' })).toBe(1)
  })

  test('makes an ordinary write wait for the outcome', async () => {
    const town = await openTown()
    const tx = await town.begin()
    await town.within(tx).addOne('people', { _id: 'wang', phone: '1' })
    const waiting = expect(town.add('people', { _id: 'li', phone: '1' })).rejects.toThrow(duplicate('{ phone: "1" }'))
    await town.commit(tx)
    await waiting

    const undone = await town.begin()
    await town.within(undone).addOne('people', { _id: 'zhao', phone: '2' })
    const other = town.add('people', { _id: 'qian', phone: '2' })
    await town.abort(undone)
    expect(await other).toEqual(['qian'])
  })

  test('refuses what the transaction itself has taken', async () => {
    const town = await openTown()
    const tx = await town.begin()
    await town.within(tx).addOne('people', { _id: 'wang', phone: '1' })
    await expect(town.within(tx).addOne('people', { _id: 'li', phone: '1' })).rejects.toThrow(
      duplicate('{ phone: "1" }'),
    )
    const again = await town.begin()
    await town.within(again).addOne('people', { _id: 'wang', phone: '1' })
    await expect(town.within(again).addOne('people', { _id: 'wang', phone: '2' })).rejects.toThrow(
      'index: _id_ dup key: { _id: "wang" }',
    )
  })

  test('refuses what was there before the transaction', async () => {
    const town = await openTown()
    await town.add('people', { _id: 'wang', phone: '1' })
    const tx = await town.begin()
    await expect(town.within(tx).addOne('people', { _id: 'li', phone: '1' })).rejects.toThrow(
      duplicate('{ phone: "1" }'),
    )
  })

  test('conflicts with what was committed after it started', async () => {
    const town = await openTown()
    const tx = await town.begin()
    await town.add('people', { _id: 'wang', phone: '1' })
    await expect(town.within(tx).addOne('people', { _id: 'li', phone: '1' })).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_CONFLICT',
    })
  })

  test('lets a transaction hand a key from one document to another', async () => {
    const town = await openTown()
    await town.add('people', { _id: 'wang', phone: '1' })
    const tx = await town.begin()
    await town.within(tx).update('people', 'wang', { $set: { phone: '2' } })
    await town.within(tx).addOne('people', { _id: 'li', phone: '1' })
    await town.commit(tx)
    expect(await town.find('people', { phone: '1' })).toEqual([{ _id: 'li', phone: '1' }])
    await expect(town.add('people', { _id: 'zhao', phone: '2' })).rejects.toThrow('E11000')
  })

  test('keeps others from a key that a transaction is giving up', async () => {
    const town = await openTown()
    await town.add('people', { _id: 'wang', phone: '1' })
    const tx = await town.begin()
    await town.within(tx).remove('people', 'wang')
    const second = await town.begin()
    await expect(town.within(second).addOne('people', { _id: 'li', phone: '1' })).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_CONFLICT',
    })
    const waiting = town.add('people', { _id: 'zhao', phone: '1' })
    await town.commit(tx)
    expect(await waiting).toEqual(['zhao'])
  })
})
