/** What the console keeps for a database: its collections, who may touch them, and their indexes. */
export interface DatabaseSchema {
  readonly collections: Readonly<Record<string, CollectionSchema>>
}

/** `access` guards direct use by phones and browsers; functions are administrators and pass every one. */
export interface CollectionSchema {
  readonly access: Access
  readonly indexes: readonly IndexSchema[]
}

/** Arrays make an index multikey; several fields make it compound; `a.b` reaches into nested documents. */
export interface IndexSchema {
  readonly name: string
  readonly unique?: boolean
  readonly fields: readonly IndexField[]
}

interface IndexField {
  readonly field: string
  readonly type?: FieldType
}

const ACCESSES = ['ADMINONLY', 'PRIVATE', 'READONLY', 'ADMINWRITE'] as const
const FIELD_TYPES = ['asc', 'desc', 'geo'] as const
type Access = (typeof ACCESSES)[number]
type FieldType = (typeof FIELD_TYPES)[number]

/** A schema that cannot be used; `path` says where in it. */
export class SchemaError extends Error {
  constructor(
    readonly path: string,
    problem: string,
  ) {
    super(`database schema: ${path}: ${problem}`)
    this.name = 'SchemaError'
  }
}

/** Reads a schema from parsed JSON. Throws SchemaError on anything unknown, missing or said twice. */
export function parseSchema(json: unknown): DatabaseSchema {
  const collections = recordAt('collections', recordAt('(root)', json).collections)
  const entries = Object.entries(collections).map(
    ([name, value]) => [name, parseCollection(`collections.${name}`, value)] as const,
  )
  return { collections: Object.fromEntries(entries) }
}

/** Refuses a schema that the cloud's console would not take. Throws SchemaError. */
export function requireLimits(schema: DatabaseSchema, limits: IndexLimits): void {
  for (const [name, { indexes }] of Object.entries(schema.collections)) {
    const path = `collections.${name}.indexes`
    const { maxIndexesPerCollection: most, maxFieldsPerIndex: mostFields } = limits
    if (indexes.length > most) throw new SchemaError(path, `no more than ${most} indexes`)
    const wide = indexes.find((index) => index.fields.length > mostFields)
    if (wide) throw new SchemaError(`${path}.${wide.name}`, `no more than ${mostFields} fields`)
  }
}

interface IndexLimits {
  readonly maxIndexesPerCollection: number
  readonly maxFieldsPerIndex: number
}

function parseCollection(path: string, json: unknown): CollectionSchema {
  const source = recordAt(path, json)
  const indexes = listAt(`${path}.indexes`, source.indexes ?? []).map((index, i) =>
    parseIndex(`${path}.indexes[${i}]`, index),
  )
  refuseRepeats(
    `${path}.indexes`,
    indexes.map((index) => index.name),
  )
  return { access: oneOf(`${path}.access`, source.access, ACCESSES), indexes }
}

function parseIndex(path: string, json: unknown): IndexSchema {
  const source = recordAt(path, json)
  const fields = listAt(`${path}.fields`, source.fields).map((field, i) => parseField(`${path}.fields[${i}]`, field))
  if (fields.length === 0) throw new SchemaError(`${path}.fields`, 'an index needs at least one field')
  refuseRepeats(
    `${path}.fields`,
    fields.map((field) => field.field),
  )
  const unique = source.unique ?? false
  if (typeof unique !== 'boolean') throw new SchemaError(`${path}.unique`, 'expected true or false')
  const name = textAt(`${path}.name`, source.name)
  if (unique && fields.some((field) => field.type === 'geo')) {
    throw new SchemaError(`${path}.unique`, 'a geo index cannot be unique')
  }
  return unique ? { name, unique, fields } : { name, fields }
}

function parseField(path: string, json: unknown): IndexField {
  const source = recordAt(path, json)
  const field = textAt(`${path}.field`, source.field)
  return source.type === undefined ? { field } : { field, type: oneOf(`${path}.type`, source.type, FIELD_TYPES) }
}

function recordAt(path: string, value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SchemaError(path, 'expected an object')
  }
  return value as Record<string, unknown>
}

function listAt(path: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new SchemaError(path, 'expected a list')
  return value
}

function textAt(path: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new SchemaError(path, 'expected a non-empty text')
  return value
}

function oneOf<const T extends string>(path: string, value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value)
  if (found === undefined) throw new SchemaError(path, `expected one of ${allowed.join(', ')}`)
  return found
}

function refuseRepeats(path: string, names: readonly string[]): void {
  const repeated = names.find((name, i) => names.indexOf(name) !== i)
  if (repeated !== undefined) throw new SchemaError(path, `${repeated} is there twice`)
}
