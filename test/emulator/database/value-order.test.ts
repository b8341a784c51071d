import { BSONRegExp, ObjectId } from 'bson'
import fc from 'fast-check'
import { descending, encodeValue } from '../../../emulator/database/documents/value-order'

/** In MongoDB's order; every value stands before all that follow. */
const ORDERED: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  -1e300,
  -2,
  -1.5,
  -1e-300,
  0,
  1e-300,
  1,
  1.5,
  2 ** 40,
  Number.POSITIVE_INFINITY,
  '',
  'a',
  'a\u0000',
  'a\u0000b',
  'ab',
  'b',
  '民',
  {},
  { a: 1 },
  { a: 1, b: 0 },
  { a: 2 },
  { b: 1 },
  [],
  [1],
  [1, 0],
  [2],
  new ObjectId('000000000000000000000001'),
  new ObjectId('f00000000000000000000001'),
  false,
  true,
  new Date(-1),
  new Date(0),
  new Date(1),
  /a/,
]

const sign = (a: string, b: string) => (a < b ? -1 : Number(a > b))

describe('encoded values', () => {
  test('compare as MongoDB compares the values, and backwards when descending', () => {
    for (const [i, a] of ORDERED.entries()) {
      for (const [j, b] of ORDERED.entries()) {
        expect({ a, b, order: sign(encodeValue(a), encodeValue(b)) }).toEqual({ a, b, order: Math.sign(i - j) })
        expect({ a, b, order: sign(descending(encodeValue(a)), descending(encodeValue(b))) }).toEqual({
          a,
          b,
          order: -Math.sign(i - j) + 0,
        })
      }
    }
  })

  test('take minus zero for zero', () => {
    expect(encodeValue(-0)).toBe(encodeValue(0))
  })

  test('of any two numbers compare as the numbers', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
        expect(sign(encodeValue(a), encodeValue(b))).toBe(a === b ? 0 : Math.sign(a < b ? -1 : 1))
      }),
      { seed: 1 },
    )
  })

  test('of any two texts compare as the texts, and none begins with another', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\u0000', '\uffff', '民') })
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(sign(encodeValue(a), encodeValue(b))).toBe(sign(a, b))
        expect(a !== b && encodeValue(b).startsWith(encodeValue(a))).toBe(false)
      }),
      { seed: 2 },
    )
  })

  test('exist for values without a natural order too', () => {
    expect(encodeValue(new BSONRegExp('a', 'i'))).not.toBe(encodeValue(new BSONRegExp('b', 'i')))
  })
})
