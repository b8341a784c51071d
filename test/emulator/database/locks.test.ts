import { openTown, type Town } from './open-town'

async function givenX(options = {}): Promise<Town> {
  const town = await openTown(options)
  await town.add('notes', { _id: 'x', n: 1 })
  return town
}

describe('an ordinary write that meets a transaction', () => {
  test('waits for its commit and works on the fresh document', async () => {
    const town = await givenX()
    const tx = await town.begin()
    await town.within(tx).update('notes', 'x', { $inc: { n: 10 } })
    const waiting = town.update('notes', 'x', { $inc: { n: 1 } })
    await town.commit(tx)
    expect(await waiting).toEqual({ updated: 1 })
    expect(await town.get('notes', 'x')).toEqual({ _id: 'x', n: 12 })
  })

  test('waits for its abort', async () => {
    const town = await givenX()
    const tx = await town.begin()
    await town.within(tx).remove('notes', 'x')
    const waiting = town.updateWhere('notes', { n: 1 }, { $inc: { n: 1 } })
    await town.abort(tx)
    expect(await waiting).toEqual({ updated: 1 })
  })

  test('changes nothing twice when it has to look again', async () => {
    const town = await givenX()
    await town.add('notes', { _id: 'y', n: 1 })
    const tx = await town.begin()
    await town.within(tx).update('notes', 'y', { $inc: { n: 10 } })
    const waiting = town.updateWhere('notes', {}, { $inc: { n: 1 } })
    expect(await town.get('notes', 'x')).toEqual({ _id: 'x', n: 1 })
    await town.commit(tx)
    await waiting
    expect((await town.find('notes', {})).map(({ n }) => n)).toEqual([2, 12])
  })

  test('gives up in time', async () => {
    const town = await givenX({ limits: { lockWaitMs: 1 } })
    const tx = await town.begin()
    await town.within(tx).update('notes', 'x', { $inc: { n: 10 } })
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
    await town.within(tx).update('notes', 'x', { $inc: { n: 10 } })
    town.clock.now += 30_001
    expect(await town.update('notes', 'x', { $inc: { n: 1 } })).toEqual({ updated: 1 })
  })

  test('reads on regardless', async () => {
    const town = await givenX()
    const tx = await town.begin()
    await town.within(tx).update('notes', 'x', { $inc: { n: 10 } })
    expect(await town.find('notes', { n: 1 })).toHaveLength(1)
    expect(await town.count('notes', {})).toBe(1)
  })
})
