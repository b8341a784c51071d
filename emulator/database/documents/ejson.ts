import { BSONRegExp, EJSON } from 'bson'
import { invalidRequest } from '../failures'
import { type Document, isDocument } from './document'

/**
 * Reads an EJSON text of the wire: server dates become `now` plus their offset, regular expressions become RegExp.
 * Fails with INVALID_PARAM when the text is not EJSON.
 */
export function readEjson(text: unknown, now: number): unknown {
  if (typeof text !== 'string') throw invalidRequest(`expected an EJSON string, got ${typeof text}`)
  const value = parse(text)
  // Most requests hold neither; walking every inserted document for nothing costs more than this look.
  return text.includes('$tcb_server_date') || text.includes('"$reg') ? revive(value, now) : value
}

/** Like `readEjson`, for texts that must hold a document. */
export function readDocument(text: unknown, now: number): Document {
  const value = readEjson(text, now)
  if (!isDocument(value)) throw invalidRequest(`expected a document, got ${String(text).slice(0, 80)}`)
  return value
}

/** The relaxed EJSON of a document or value; the SDK reads relaxed and canonical alike. */
export function writeEjson(value: unknown): string {
  return EJSON.stringify(value as Document)
}

function parse(text: string): unknown {
  try {
    return EJSON.parse(text)
  } catch (error) {
    throw invalidRequest(`not EJSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function revive(value: unknown, now: number): unknown {
  if (value instanceof BSONRegExp) return toRegExp(value)
  if (Array.isArray(value)) return value.map((element) => revive(element, now))
  if (!isDocument(value)) return value
  const serverDate = value.$tcb_server_date
  if (serverDate !== undefined) return new Date(now + offsetOf(serverDate))
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, revive(inner, now)]))
}

function offsetOf(serverDate: unknown): number {
  const offset = isDocument(serverDate) ? serverDate.offset : 0
  return typeof offset === 'number' ? offset : 0
}

/** BSON's `x` and `l` have no counterpart in JavaScript and are dropped. */
function toRegExp({ pattern, options }: BSONRegExp): RegExp {
  try {
    return new RegExp(pattern, options.replace(/[^ims]/g, ''))
  } catch {
    throw invalidRequest(`Regular expression is invalid: ${pattern}`)
  }
}
