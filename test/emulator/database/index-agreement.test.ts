import fc from 'fast-check'
import { parseSchema } from '../../../emulator/database/schema'
import { openTown, type Town } from './open-town'
import type { Content } from './words'

describe('with any content and any query', () => {
  const scalar = fc.oneof(
    fc.integer({ min: -2, max: 3 }),
    fc.constantFrom('', 'a', 'b', 'a\u0000', 'ab'),
    fc.constant(null),
    fc.boolean(),
    fc.integer({ min: -1, max: 2 }).map((ms) => new Date(ms)),
    fc.constantFrom(0.5, -1.5, 1e300, -1e-300),
  )
  const field = fc.oneof({ weight: 5, arbitrary: scalar }, { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) })
  const nested = fc.oneof(
    fc.record({ b: field }, { requiredKeys: [] }),
    fc.array(fc.record({ b: scalar }, { requiredKeys: [] }), { maxLength: 2 }),
    scalar,
  )
  const documents = fc.array(fc.record({ a: field, n: nested, c: scalar }, { requiredKeys: [] }), {
    minLength: 1,
    maxLength: 25,
  })
  const bound = fc.constantFrom('$gt', '$gte', '$lt', '$lte')
  const demand = fc.oneof(
    scalar,
    fc.array(scalar, { minLength: 1, maxLength: 3 }).map((values) => ({ $in: values })),
    fc.tuple(bound, scalar).map(([operator, value]) => ({ [operator]: value })),
    fc.tuple(scalar, scalar).map(([low, high]) => ({ $gte: low, $lt: high })),
    scalar.map((value) => ({ $ne: value })),
  )
  const clause = fc.dictionary(fc.constantFrom('a', 'n.b', 'c'), demand, { maxKeys: 3 })
  const query = fc.oneof(
    { weight: 4, arbitrary: clause },
    { weight: 1, arbitrary: fc.array(clause, { minLength: 1, maxLength: 2 }).map((branches) => ({ $or: branches })) },
    { weight: 1, arbitrary: fc.array(clause, { minLength: 1, maxLength: 2 }).map((parts) => ({ $and: parts })) },
  )
  const order = fc.dictionary(fc.constantFrom('a', 'n.b', 'c'), fc.constantFrom(1, -1), { maxKeys: 2 })

  const index = (name: string, ...fields: [string, 'asc' | 'desc'][]) => ({
    name,
    fields: fields.map(([path, type]) => ({ field: path, type })),
  })
  const INDEXED = parseSchema({
    collections: {
      plain: { access: 'ADMINONLY' },
      ascending: { access: 'ADMINONLY', indexes: [index('a', ['a', 'asc']), index('n', ['n.b', 'asc'])] },
      descending: {
        access: 'ADMINONLY',
        indexes: [index('a', ['a', 'desc']), index('nc', ['n.b', 'desc'], ['c', 'asc'])],
      },
      compound: {
        access: 'ADMINONLY',
        indexes: [index('ca', ['c', 'asc'], ['a', 'desc']), index('cn', ['c', 'desc'], ['n.b', 'asc'])],
      },
    },
  })

  test('every index finds exactly what a scan finds, and sorts as a scan sorts', async () => {
    await fc.assert(
      fc.asyncProperty(documents, query, order, async (content, where, sorting) => {
        const town = await openTown({ schema: INDEXED })
        const numbered = content.map((document, i) => ({ _id: i, ...document }))
        const order = { ...sorting, _id: 1 }
        const expected = await foundIn(town, 'plain', { numbered, where, order })
        for (const name of ['ascending', 'descending', 'compound']) {
          const found = await foundIn(town, name, { numbered, where, order })
          expect({ name, found: found.sorted }).toEqual({ name, found: expected.sorted })
          expect({ name, found: [...found.unsorted].sort() }).toEqual({ name, found: [...expected.unsorted].sort() })
        }
      }),
      { seed: 20250301, numRuns: 400 },
    )
  })
})

interface Case {
  readonly numbered: Content[]
  readonly where: Content
  readonly order: Content
}

/** What a collection answers, with a total order and without one; each document goes through an update first. */
async function foundIn(town: Town, name: string, { numbered, where, order }: Case) {
  await town.add(name, ...numbered.map((document) => ({ _id: document._id, a: 'other', c: 'other' })))
  for (const { _id, ...content } of numbered) await town.set(name, _id, content)
  const ids = (documents: readonly Content[]) => documents.map(({ _id }) => Number(_id))
  return { sorted: ids(await town.find(name, where, { order })), unsorted: ids(await town.find(name, where)) }
}
