import { givenTickets } from './given-tickets'
import type { Content } from './words'

describe('a pipeline that MongoDB refuses', () => {
  test.each<[string, Content[], string]>([
    ['an unknown stage', [{ $foo: {} }], "Unrecognized pipeline stage name: '$foo'"],
    ['an unknown stage later on', [{ $match: {} }, { $bar: {} }], "Unrecognized pipeline stage name: '$bar'"],
    ['a stage that writes', [{ $out: 'elsewhere' }], "Unrecognized pipeline stage name: '$out'"],
    ['a limit of nothing', [{ $limit: 0 }], 'the limit must be positive'],
    ['a negative skip', [{ $skip: -1 }], 'Argument to $skip cannot be negative'],
    ['a sort by a text', [{ $sort: 'a' }], 'the $sort key specification must be an object'],
    ['a match of a text', [{ $match: 'a' }], 'the match filter must be an expression in an object'],
    [
      'near inside a match',
      [{ $match: { at: { $nearSphere: { $geometry: { type: 'Point', coordinates: [0, 0] } } } } }],
      '$geoNear, $near, and $nearSphere are not allowed in this context',
    ],
    ['a broken query later on', [{ $limit: 1 }, { $match: { a: { $in: 1 } } }], '(BadValue) $in needs an array'],
    ['an unknown expression', [{ $project: { a: { $foo: 1 } } }], '$foo'],
    [
      'a join without a name',
      [{ $lookup: { localField: 'a', foreignField: 'b' } }],
      "$lookup argument 'from' and 'as' must be strings",
    ],
    ['a group without an id', [{ $group: { n: { $sum: 1 } } }], 'a group specification must include an _id'],
    ['a script', [{ $project: { a: { $function: { body: 'return 1', args: [], lang: 'js' } } } }], 'scriptEnabled'],
  ])('such as %s fails in its words', async (_what, stages, words) => {
    await expect((await givenTickets()).aggregate('tickets', ...stages)).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining(words),
    })
  })
})
