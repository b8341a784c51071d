import { parseSchema, SchemaError } from '../../../emulator/database/schema'

const collection = (indexes: unknown, access: unknown = 'PRIVATE') => ({ collections: { c: { access, indexes } } })
const fields = [{ field: 'a' }]

describe('a schema', () => {
  test('is read as it is written', () => {
    const json = {
      collections: {
        notes: { access: 'READONLY', indexes: [] },
        places: {
          access: 'ADMINWRITE',
          indexes: [
            { name: 'where', fields: [{ field: 'at', type: 'geo' }] },
            { name: 'both', unique: true, fields: [{ field: 'a.b', type: 'desc' }, { field: 'c' }] },
          ],
        },
      },
    }
    expect(parseSchema(json)).toEqual(json)
  })

  test('may leave out the indexes', () => {
    expect(parseSchema({ collections: { c: { access: 'PRIVATE' } } })).toEqual({
      collections: { c: { access: 'PRIVATE', indexes: [] } },
    })
  })

  test.each<[string, unknown, string]>([
    ['nothing', null, '(root)'],
    ['no collections', {}, 'collections'],
    ['an unknown access', collection([], 'EVERYONE'), 'collections.c.access'],
    ['indexes that are no list', collection({}), 'collections.c.indexes'],
    ['an index without a name', collection([{ fields }]), 'collections.c.indexes[0].name'],
    ['an index without fields', collection([{ name: 'i', fields: [] }]), 'collections.c.indexes[0].fields'],
    [
      'an unknown type of field',
      collection([{ name: 'i', fields: [{ field: 'a', type: 'up' }] }]),
      'collections.c.indexes[0].fields[0].type',
    ],
    [
      'a field without a path',
      collection([{ name: 'i', fields: [{ field: '' }] }]),
      'collections.c.indexes[0].fields[0].field',
    ],
    ['a field twice', collection([{ name: 'i', fields: [...fields, ...fields] }]), 'collections.c.indexes[0].fields'],
    [
      'two indexes of one name',
      collection([
        { name: 'i', fields },
        { name: 'i', fields },
      ]),
      'collections.c.indexes',
    ],
    ['unique that is no flag', collection([{ name: 'i', fields, unique: 1 }]), 'collections.c.indexes[0].unique'],
    [
      'a unique geo index',
      collection([{ name: 'i', unique: true, fields: [{ field: 'a', type: 'geo' }] }]),
      'collections.c.indexes[0].unique',
    ],
  ])('with %s is refused with the path of the fault', (_what, json, path) => {
    const read = () => parseSchema(json)
    expect(read).toThrow(SchemaError)
    expect(read).toThrow(expect.objectContaining({ path }))
  })
})
