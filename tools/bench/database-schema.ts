import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DatabaseSchema, parseSchema } from '../../emulator/database/schema'

export const ROOT = join(__dirname, '..', '..')

/** The collections and indexes the functions are deployed with. */
export function databaseSchema(): DatabaseSchema {
  return parseSchema(JSON.parse(readFileSync(join(ROOT, 'cloudfunctions', 'database.schema.json'), 'utf8')))
}
