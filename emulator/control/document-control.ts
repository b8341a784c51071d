import { EJSON } from 'bson'
import { Hono } from 'hono'
import * as z from 'zod'
import type { Cloud } from '../cloud'
import { jsonBody } from './json-body'

const SEED = z.record(z.string(), z.array(z.record(z.string(), z.unknown())))
/** Documents per request to the database. */
const BATCH = 1000

/** `/control/database`: look into collections and fill them, past every rule but the database's own. */
export function documentControl(cloud: Cloud): Hono {
  const contentOf = async (name: string) =>
    ((await cloud.database.dump())[name] ?? []).map((text) => EJSON.serialize(EJSON.parse(text), { relaxed: true }))
  return new Hono()
    .get('/database', async (c) => {
      const dump = await cloud.database.dump()
      return c.json(Object.fromEntries(Object.entries(dump).map(([name, documents]) => [name, documents.length])))
    })
    .get('/database/:collection', async (c) => c.json(await contentOf(c.req.param('collection'))))
    .post('/database', async (c) => {
      const seed = await jsonBody(c, SEED)
      const inserted: Record<string, number> = {}
      for (const [collectionName, documents] of Object.entries(seed)) {
        for (let from = 0; from < documents.length; from += BATCH) {
          // The wire wants EJSON text; plain JSON is EJSON, and `{"$date": …}` stays what it says.
          const data = documents.slice(from, from + BATCH).map((document) => JSON.stringify(document))
          await cloud.database.handle({ action: 'database.insertDocument', collectionName, data })
        }
        inserted[collectionName] = documents.length
      }
      return c.json({ inserted })
    })
}
