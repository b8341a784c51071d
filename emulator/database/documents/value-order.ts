import { isDocument } from './document'

/** MongoDB's order of types; values of different types compare by it. */
const RANK = { undefined: '1', null: '2', number: '3', text: '4', document: '5', array: '6', binary: '7' } as const
const RANK_LATER = { id: '8', boolean: '9', date: 'A', pattern: 'B', other: 'C' } as const

const END = '\u0000\u0000'
const float = new Float64Array(1)
const halves = new Uint16Array(float.buffer)

/**
 * Encodes a value so that comparing two results as strings compares the values as MongoDB does, and so that no
 * result is a prefix of another. Texts compare by UTF-16 code unit; MongoDB compares code points, which differ
 * only beyond the basic plane.
 */
export function encodeValue(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return RANK.text + encodeText(value)
    case 'number':
      return RANK.number + encodeNumber(value)
    case 'boolean':
      return RANK_LATER.boolean + (value ? '1' : '0')
    case 'undefined':
      return RANK.undefined
    default:
      return value === null ? RANK.null : encodeObject(value as object)
  }
}

/** The complement of an encoded value, which sorts the other way round. */
export function descending(encoded: string): string {
  let result = ''
  for (let i = 0; i < encoded.length; i++) result += String.fromCharCode(0xffff - encoded.charCodeAt(i))
  return result
}

/** The encoded prefix shared by every value that MongoDB compares with this one in `$gt` and `$lt`. */
export function typeBracket(value: unknown): string {
  return encodeValue(value).slice(0, 1)
}

function encodeObject(value: object): string {
  if (value instanceof Date) return RANK_LATER.date + encodeNumber(value.getTime())
  if (Array.isArray(value)) return `${RANK.array}${value.map((element) => `1${encodeValue(element)}`).join('')}0`
  if (isDocument(value)) return RANK.document + encodeFields(value)
  if (value instanceof RegExp) return RANK_LATER.pattern + encodeText(String(value))
  return encodeForeign(value)
}

/** Field by field: the type weighs most, then the name, then the value. */
function encodeFields(value: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(value).map(
    ([name, inner]) => `1${typeBracket(inner)}${encodeText(name)}${encodeValue(inner)}`,
  )
  return `${fields.join('')}0`
}

function encodeForeign(value: object): string {
  const type = (value as { _bsontype?: unknown })._bsontype
  if (type === 'ObjectID' || type === 'ObjectId') return RANK_LATER.id + encodeText(String(value))
  if (type === 'Long' || type === 'Decimal128' || type === 'Double' || type === 'Int32') {
    return RANK.number + encodeNumber(Number(String(value)))
  }
  const rank = type === 'Binary' || ArrayBuffer.isView(value) ? RANK.binary : RANK_LATER.other
  return rank + encodeText(JSON.stringify(value))
}

function encodeText(text: string): string {
  return (text.includes('\u0000') ? text.replaceAll('\u0000', '\u0000\uffff') : text) + END
}

/** Flips an IEEE double so that its bits sort as unsigned numbers; NaN comes first, as in MongoDB. */
function encodeNumber(value: number): string {
  if (Number.isNaN(value)) return '\u0000\u0000\u0000\u0000'
  float[0] = value === 0 ? 0 : value
  const negative = value < 0
  const [a = 0, b = 0, c = 0, d = 0] = halves
  return negative
    ? String.fromCharCode(0xffff - d, 0xffff - c, 0xffff - b, 0xffff - a)
    : String.fromCharCode(d | 0x8000, c, b, a)
}
