import { type Document, isDocument } from '../documents/document'
import { valueAt } from '../documents/paths'

type Guard = (body: Document, path: string, operand: unknown) => string | null

/** What MongoDB refuses and mingo lets pass in silence, by operator. */
const GUARDS: Readonly<Record<string, Guard>> = {
  $set: blockedPath,
  $inc: (body, path, operand) =>
    wrongAmount('increment', path, operand) ?? blockedPath(body, path) ?? notNumeric('$inc', body, path),
  $mul: (body, path, operand) =>
    wrongAmount('multiply', path, operand) ?? blockedPath(body, path) ?? notNumeric('$mul', body, path),
  $min: blockedPath,
  $max: blockedPath,
  $currentDate: blockedPath,
  $push: (body, path) =>
    blockedPath(body, path) ??
    notArray(
      body,
      path,
      (type) => `The field '${path}' must be an array but is of type ${type} in document {_id: ${print(body._id)}}`,
    ),
  $addToSet: (body, path) =>
    blockedPath(body, path) ??
    notArray(
      body,
      path,
      (type) => `Cannot apply $addToSet to non-array field. Field named '${path}' has non-array type ${type}`,
    ),
  $pull: (body, path) => notArray(body, path, () => 'Cannot apply $pull to a non-array value'),
  $pullAll: (body, path) => notArray(body, path, () => 'Cannot apply $pull to a non-array value'),
  $pop: (body, path) =>
    notArray(body, path, (type) => `Path '${path}' contains an element of non-array type '${type}'`),
}

/** MongoDB's words against an update of this document, or null. Positional paths (`a.$.b`) are left to mingo. */
export function updateProblem(body: Document, modifier: Document): string | null {
  for (const [operator, changes] of Object.entries(modifier)) {
    if (!operator.startsWith('$'))
      return `Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`
    if (!isDocument(changes))
      return `Modifiers operate on fields but we found type ${typeName(changes)} instead. For example: {$mod: {<field>: ...}} not {${operator}: ${print(changes)}}`
    if (Object.keys(changes).length === 0)
      return `'${operator}' is empty. You must specify a field like so: {${operator}: {<field>: ...}}`
    const problem = pathProblem(body, operator, changes)
    if (problem) return problem
  }
  return null
}

function pathProblem(body: Document, operator: string, changes: Document): string | null {
  const guard = Object.hasOwn(GUARDS, operator) ? GUARDS[operator] : undefined
  if (!guard) return null
  for (const [path, operand] of Object.entries(changes)) {
    const problem = path.includes('$') ? null : guard(body, path, operand)
    if (problem) return problem
  }
  return null
}

/** MongoDB creates missing parents, but never turns a value that is there into a parent. */
function blockedPath(body: Document, path: string): string | null {
  let value: unknown = body
  let name = ''
  for (const next of path.split('.')) {
    if (value === undefined) return null
    const open = Array.isArray(value) ? /^\d+$/.test(next) : isDocument(value)
    if (!open) return `Cannot create field '${next}' in element {${name}: ${print(value)}}`
    value = (value as Record<string, unknown>)[next]
    name = next
  }
  return null
}

function wrongAmount(verb: string, path: string, operand: unknown): string | null {
  return isNumeric(operand) ? null : `Cannot ${verb} with non-numeric argument: {${path}: ${print(operand)}}`
}

function notNumeric(operator: string, body: Document, path: string): string | null {
  const value = valueAt(body, path)
  if (value === undefined || isNumeric(value)) return null
  const field = path.slice(path.lastIndexOf('.') + 1)
  return `Cannot apply ${operator} to a value of non-numeric type. {_id: ${print(body._id)}} has the field '${field}' of non-numeric type ${typeName(value)}`
}

function notArray(body: Document, path: string, words: (type: string) => string): string | null {
  const value = valueAt(body, path)
  return value === undefined || Array.isArray(value) ? null : words(typeName(value))
}

function isNumeric(value: unknown): boolean {
  return typeof value === 'number'
}

function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'double'
  if (typeof value === 'boolean') return 'bool'
  return typeof value
}

function print(value: unknown): string {
  return JSON.stringify(value) ?? 'undefined'
}
