import { openTown } from './open-town'
import type { Content } from './words'

describe('an update that MongoDB refuses', () => {
  test.each<[string, Content, Content, string]>([
    ['$set through null', { a: null }, { $set: { 'a.x': 1 } }, "Cannot create field 'x' in element {a: null}"],
    ['$set through a scalar', { a: { b: 1 } }, { $set: { 'a.b.c': 1 } }, "Cannot create field 'c' in element {b: 1}"],
    ['$set of a name in an array', { a: [1] }, { $set: { 'a.x': 1 } }, "Cannot create field 'x' in element {a: [1]}"],
    ['$inc through null', { a: null }, { $inc: { 'a.x': 1 } }, "Cannot create field 'x' in element {a: null}"],
    ['$push through null', { a: null }, { $push: { 'a.x': 1 } }, "Cannot create field 'x' in element {a: null}"],
    [
      '$inc of a text',
      { n: 'a' },
      { $inc: { n: 1 } },
      `Cannot apply $inc to a value of non-numeric type. {_id: "x"} has the field 'n' of non-numeric type string`,
    ],
    ['$inc of null', { n: null }, { $inc: { n: 1 } }, "has the field 'n' of non-numeric type null"],
    ['$mul of a flag', { n: true }, { $mul: { n: 2 } }, 'Cannot apply $mul to a value of non-numeric type'],
    ['$inc by a text', { n: 1 }, { $inc: { n: 'a' } }, 'Cannot increment with non-numeric argument: {n: "a"}'],
    ['$mul by a text', { n: 1 }, { $mul: { n: 'a' } }, 'Cannot multiply with non-numeric argument: {n: "a"}'],
    [
      '$push to a text',
      { a: 'b' },
      { $push: { a: 1 } },
      `The field 'a' must be an array but is of type string in document {_id: "x"}`,
    ],
    ['$push to a date', { a: new Date(0) }, { $push: { a: 1 } }, 'must be an array but is of type date'],
    [
      '$addToSet to a number',
      { a: 1 },
      { $addToSet: { a: 1 } },
      "Cannot apply $addToSet to non-array field. Field named 'a' has non-array type int",
    ],
    ['$pull from a fraction', { a: 1.5 }, { $pull: { a: 1 } }, 'Cannot apply $pull to a non-array value'],
    ['$pullAll from a number', { a: 1 }, { $pullAll: { a: [1] } }, 'Cannot apply $pull to a non-array value'],
    [
      '$pop from a document',
      { a: { b: 1 } },
      { $pop: { a: 1 } },
      "Path 'a' contains an element of non-array type 'object'",
    ],
    ['an unknown operator', {}, { $foo: { a: 1 } }, 'Unknown modifier: $foo. Expected a valid update modifier'],
    ['a field among operators', {}, { a: 1 }, 'Unknown modifier: a. Expected a valid update modifier'],
    ['an operator without fields', {}, { $set: {} }, "'$set' is empty. You must specify a field like so"],
    ['an operator of a scalar', {}, { $set: 1 }, 'Modifiers operate on fields but we found type int instead'],
    ['a change of the id', {}, { $set: { _id: 'y' } }, "would modify the immutable field '_id'"],
    [
      'two changes of one field',
      {},
      { $set: { a: 1 }, $inc: { 'a.b': 1 } },
      "Updating the path 'a.b' would create a conflict at 'a.b'",
    ],
    [
      'a sort by several fields',
      {},
      { $push: { a: { $each: [], $sort: { b: 1, c: 1 } } } },
      'sorts a $push by one field only',
    ],
  ])('such as %s fails in its words and changes nothing', async (_what, before, update, words) => {
    const town = await openTown()
    await town.add('notes', { _id: 'x', ...before })
    await expect(town.update('notes', 'x', update)).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining(words),
    })
    expect(await town.get('notes', 'x')).toEqual({ _id: 'x', ...before })
  })

  test('is wrapped as the Go driver of the cloud prints it', async () => {
    const town = await openTown()
    await town.add('notes', { _id: 'x', a: null })
    await expect(town.update('notes', 'x', { $set: { 'a.b': 1 } })).rejects.toThrow(
      "[FailedOperation] multiple write errors: [{write errors: [{Cannot create field 'b' in element {a: null}}]}, {<nil>}]",
    )
  })
})
