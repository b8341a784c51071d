import { type Document, isDocument } from '../documents/document'
import { queryFailure } from '../failures'

type Check = (operand: unknown) => string | null

const needsList = (operator: string) => (operand: unknown) =>
  Array.isArray(operand) ? null : `${operator} needs an array`
const needsClauses: Check = (operand) =>
  Array.isArray(operand) && operand.length > 0 && operand.every(isDocument)
    ? null
    : '$and/$or/$nor must be a nonempty array'

/** What MongoDB checks and mingo takes silently or stumbles over. */
const CHECKS: Readonly<Record<string, Check>> = {
  $in: needsList('$in'),
  $nin: needsList('$nin'),
  $all: needsList('$all'),
  $and: needsClauses,
  $or: needsClauses,
  $nor: needsClauses,
  $size: (operand) =>
    typeof operand === 'number' && Number.isInteger(operand) && operand >= 0
      ? null
      : 'Failed to parse $size. Expected a non-negative integer',
  $mod: (operand) => {
    if (!Array.isArray(operand)) return 'malformed mod, needs to be an array'
    if (operand.length < 2) return 'malformed mod, not enough elements'
    if (operand.length > 2) return 'malformed mod, too many elements'
    return operand[0] === 0 ? 'divisor cannot be 0' : null
  },
  $not: (operand) => (isDocument(operand) || operand instanceof RegExp ? null : '$not needs a regex or a document'),
  $elemMatch: (operand) => (isDocument(operand) ? null : '$elemMatch needs an Object'),
}

/** Refuses, in MongoDB's words, a query that mingo would misread. */
export function guardQuery(where: Document): void {
  for (const [name, value] of Object.entries(where)) {
    if (name.startsWith('$')) guardTop(name, value)
    else if (isDocument(value)) guardField(value)
  }
}

function guardTop(name: string, value: unknown): void {
  check(name, value)
  if (Array.isArray(value)) value.filter(isDocument).forEach(guardQuery)
}

function guardField(expression: Document): void {
  const names = Object.keys(expression)
  const operators = names.filter((name) => name.startsWith('$'))
  if (operators.length === 0) return
  const stray = names.find((name) => !name.startsWith('$'))
  if (stray !== undefined) throw queryFailure(`(BadValue) unknown operator: ${stray}`)
  for (const name of operators) {
    check(name, expression[name])
    const inner = expression[name]
    if (name === '$elemMatch' && isDocument(inner)) guardQuery(inner)
    if (name === '$not' && isDocument(inner)) guardField(inner)
  }
}

function check(name: string, operand: unknown): void {
  const problem = Object.hasOwn(CHECKS, name) ? CHECKS[name]?.(operand) : null
  if (problem) throw queryFailure(`(BadValue) ${problem}`)
}
