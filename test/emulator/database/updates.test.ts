import { openTown } from './open-town'
import type { Content } from './words'

async function after(before: Content, ...updates: Content[]) {
  const town = await openTown()
  await town.add('notes', { _id: 'x', ...before })
  for (const data of updates) await town.update('notes', 'x', data)
  const { _id, ...rest } = (await town.get('notes', 'x')) ?? {}
  return rest
}

describe('an update operator', () => {
  test.each<[string, Content, Content, Content]>([
    ['$set of a field', { a: 1 }, { $set: { b: 2 } }, { a: 1, b: 2 }],
    ['$set of a nested field, making its parents', { a: {} }, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
    ['$set of an array element', { a: [1, 2] }, { $set: { 'a.1': 9 } }, { a: [1, 9] }],
    ['$unset', { a: 1, b: { c: 1, d: 2 } }, { $unset: { a: '', 'b.c': '' } }, { b: { d: 2 } }],
    ['$unset of what is missing', { a: 1 }, { $unset: { 'b.c': '' } }, { a: 1 }],
    ['$inc', { n: 1 }, { $inc: { n: -3 } }, { n: -2 }],
    ['$inc of what is missing', {}, { $inc: { 'n.m': 2 } }, { n: { m: 2 } }],
    ['$mul', { n: 3 }, { $mul: { n: 2 } }, { n: 6 }],
    ['$mul of what is missing', {}, { $mul: { n: 2 } }, { n: 0 }],
    ['$min', { n: 5, m: 1 }, { $min: { n: 3, m: 3 } }, { n: 3, m: 1 }],
    ['$max', { n: 5, m: 1 }, { $max: { n: 3, m: 3 } }, { n: 5, m: 3 }],
    ['$rename', { a: 1 }, { $rename: { a: 'b' } }, { b: 1 }],
    ['$push', { a: [1] }, { $push: { a: 2 } }, { a: [1, 2] }],
    ['$push making the array', {}, { $push: { 'b.c': 2 } }, { b: { c: [2] } }],
    ['$push of several', { a: [1] }, { $push: { a: { $each: [2, 3] } } }, { a: [1, 2, 3] }],
    ['$push at the front', { a: [1] }, { $push: { a: { $each: [2, 3], $position: 0 } } }, { a: [2, 3, 1] }],
    ['$push keeping the last', { a: [1, 2] }, { $push: { a: { $each: [3], $slice: -2 } } }, { a: [2, 3] }],
    ['$push sorted', { a: [3] }, { $push: { a: { $each: [1, 2], $sort: 1 } } }, { a: [1, 2, 3] }],
    ['$push sorted into nothing', {}, { $push: { a: { $each: [2, 1, 3], $sort: -1, $slice: 2 } } }, { a: [3, 2] }],
    [
      '$push sorted by a field',
      {},
      { $push: { a: { $each: [{ n: 2 }, { n: 1 }], $sort: { n: 1 } } } },
      { a: [{ n: 1 }, { n: 2 }] },
    ],
    ['$pop of the last', { a: [1, 2, 3] }, { $pop: { a: 1 } }, { a: [1, 2] }],
    ['$pop of the first', { a: [1, 2, 3] }, { $pop: { a: -1 } }, { a: [2, 3] }],
    ['$pull of a value', { a: [1, 2, 1] }, { $pull: { a: 1 } }, { a: [2] }],
    ['$pull by a query', { a: [{ n: 1 }, { n: 5 }] }, { $pull: { a: { n: { $gt: 3 } } } }, { a: [{ n: 1 }] }],
    ['$pull by a comparison', { a: [1, 5, 9] }, { $pull: { a: { $gte: 5 } } }, { a: [1] }],
    ['$pullAll', { a: [1, 2, 3, 1] }, { $pullAll: { a: [1, 3] } }, { a: [2] }],
    ['$addToSet', { a: [1] }, { $addToSet: { a: 1 } }, { a: [1] }],
    ['$addToSet of several', { a: [1] }, { $addToSet: { a: { $each: [1, 2] } } }, { a: [1, 2] }],
    [
      'several operators at once',
      { n: 1 },
      { $inc: { n: 1 }, $set: { b: true }, $push: { c: 1 } },
      { n: 2, b: true, c: [1] },
    ],
    [
      'every element, by position',
      { a: [{ n: 1 }, { n: 2 }] },
      { $set: { 'a.$[].n': 0 } },
      { a: [{ n: 0 }, { n: 0 }] },
    ],
  ])('%s changes the document', async (_what, before, update, expected) => {
    expect(await after(before, update)).toEqual(expected)
  })

  test('$currentDate writes the virtual instant', async () => {
    const town = await openTown()
    await town.add('notes', { _id: 'x' })
    await town.update('notes', 'x', { $currentDate: { at: true } })
    expect(await town.get('notes', 'x')).toEqual({ _id: 'x', at: new Date(town.clock.now) })
  })

  test('with a positional path changes the element the query found', async () => {
    const town = await openTown()
    await town.add('notes', { _id: 'x', a: [{ n: 1 }, { n: 2 }, { n: 3 }] })
    await town.updateWhere('notes', { 'a.n': 2 }, { $set: { 'a.$.ok': true } })
    expect(await town.get('notes', 'x')).toEqual({ _id: 'x', a: [{ n: 1 }, { n: 2, ok: true }, { n: 3 }] })
  })

  test('that changes nothing counts nothing', async () => {
    const town = await openTown()
    await town.add('notes', { _id: 'x', a: 1 })
    expect(await town.update('notes', 'x', { $set: { a: 1 } })).toEqual({ updated: 0 })
  })
})

describe('an update by query', () => {
  test('changes every match, or the first one only', async () => {
    const town = await openTown()
    await town.add('notes', { _id: 1, a: 1 }, { _id: 2, a: 1 }, { _id: 3, a: 2 })
    expect(await town.updateWhere('notes', { a: 1 }, { $set: { b: 1 } })).toEqual({ updated: 2 })
    expect(await town.updateFirst('notes', { a: 1 }, { $set: { b: 2 } })).toEqual({ updated: 1 })
    expect(await town.find('notes', { b: 2 })).toEqual([{ _id: 1, a: 1, b: 2 }])
  })

  test('leaves the documents before a failing one changed', async () => {
    const town = await openTown()
    await town.add('notes', { _id: 1, n: 1 }, { _id: 2, n: 'a' }, { _id: 3, n: 1 })
    await expect(town.updateWhere('notes', {}, { $inc: { n: 1 } })).rejects.toThrow('non-numeric')
    expect((await town.find('notes', {})).map(({ n }) => n)).toEqual([2, 'a', 1])
  })

  test('without a query is one of every document', async () => {
    const town = await openTown()
    await town.add('notes', { _id: 1 }, { _id: 2 })
    const reply = await town.send('modifyDocument', {
      collectionName: 'notes',
      queryType: 'WHERE',
      multi: true,
      merge: true,
      data: '{"$set":{"a":1}}',
    })
    expect(reply).toEqual({ data: { updated: 2 } })
  })

  test('that returns the document returns it as it is afterwards', async () => {
    const town = await openTown()
    await town.add('notes', { _id: 'x', n: 1 })
    expect(await town.updateAndReturn('notes', { n: 1 }, { $inc: { n: 1 } })).toEqual({
      updated: 1,
      doc: '{"_id":"x","n":2}',
    })
    expect(await town.updateAndReturn('notes', { n: 1 }, { $inc: { n: 1 } })).toEqual({ updated: 0 })
  })
})

describe('updates at once', () => {
  test('lose nothing: 50 increments are 50', async () => {
    const town = await openTown()
    await town.add('notes', { _id: 'x', n: 0 })
    await Promise.all(Array.from({ length: 50 }, () => town.update('notes', 'x', { $inc: { n: 1 } })))
    expect(await town.get('notes', 'x')).toEqual({ _id: 'x', n: 50 })
  })
})
