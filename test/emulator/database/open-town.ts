import { EJSON } from 'bson'
import { type Database, type DatabaseOptions, openDatabase } from '../../../emulator/database/open-database'
import { parseSchema } from '../../../emulator/database/schema'

type Content = Record<string, unknown>

const ejson = (value: unknown) => EJSON.stringify(value as object, { relaxed: false })

/** A town's database with the words of the wire said shortly. Time stands still until `clock.now` is set. */
export async function openTown(options: Partial<DatabaseOptions> & { schema?: DatabaseOptions['schema'] } = {}) {
  const clock = { now: Date.UTC(2025, 2, 1) }
  const database = await openDatabase({
    dir: null,
    schema: TOWN,
    now: () => clock.now,
    ...options,
    limits: { transactionOperationMs: 0, ...options.limits },
  })
  return { ...wordsOf(database), database, clock }
}

/** What SDK calls become on the wire. */
export function wordsOf(database: Database) {
  const send = (action: string, body: Content) => database.handle({ action: `database.${action}`, ...body })
  const listOf = (reply: Content) => (reply.data as { list: string[] }).list.map((text) => EJSON.parse(text) as Content)
  return {
    send,
    add: async (collectionName: string, ...documents: Content[]) =>
      (
        (await send('insertDocument', { collectionName, data: documents.map(ejson) })).data as {
          insertedIds: unknown[]
        }
      ).insertedIds,
    addIn: async (transactionId: string, collectionName: string, document: Content) =>
      send('insertDocument', { collectionName, data: [ejson(document)], transactionId }),
    get: async (collectionName: string, id: unknown, transactionId?: string) =>
      listOf(
        await send('getDocument', {
          collectionName,
          queryType: 'DOC',
          multi: false,
          query: ejson({ _id: id }),
          ...(transactionId ? { transactionId } : {}),
        }),
      )[0] ?? null,
    find: async (
      collectionName: string,
      query: Content,
      more: { order?: Content; projection?: Content; offset?: number; limit?: number } = {},
    ) =>
      listOf(
        await send('getDocument', {
          collectionName,
          queryType: 'WHERE',
          query: ejson(query),
          ...(more.order ? { order: ejson(more.order) } : {}),
          ...(more.projection ? { projection: ejson(more.projection) } : {}),
          offset: more.offset ?? 0,
          limit: more.limit ?? 100,
        }),
      ),
    update: async (collectionName: string, id: unknown, data: Content, transactionId?: string) =>
      (
        await send('modifyDocument', {
          collectionName,
          queryType: 'DOC',
          multi: false,
          merge: true,
          upsert: false,
          query: ejson({ _id: id }),
          data: ejson(data),
          ...(transactionId ? { transactionId } : {}),
        })
      ).data as { updated: number },
    updateWhere: async (collectionName: string, query: Content, data: Content, multi = true) =>
      (
        await send('modifyDocument', {
          collectionName,
          queryType: 'WHERE',
          multi,
          merge: true,
          upsert: false,
          query: ejson(query),
          data: ejson(data),
        })
      ).data as { updated: number },
    set: async (collectionName: string, id: unknown, data: Content, transactionId?: string) =>
      (
        await send('modifyDocument', {
          collectionName,
          queryType: 'DOC',
          multi: false,
          merge: false,
          upsert: true,
          query: ejson({ _id: id }),
          data: ejson(data),
          ...(transactionId ? { transactionId } : {}),
        })
      ).data as { updated: number; upsert_id?: unknown },
    remove: async (collectionName: string, id: unknown, transactionId?: string) =>
      (
        await send('removeDocument', {
          collectionName,
          queryType: 'DOC',
          multi: false,
          query: ejson({ _id: id }),
          ...(transactionId ? { transactionId } : {}),
        })
      ).data as { deleted: number },
    removeWhere: async (collectionName: string, query: Content) =>
      (await send('removeDocument', { collectionName, queryType: 'WHERE', multi: true, query: ejson(query) })).data as {
        deleted: number
      },
    count: async (collectionName: string, query: Content) =>
      (
        (await send('calculateDocument', { collectionName, queryType: 'WHERE', query: ejson(query) })).data as {
          total: number
        }
      ).total,
    aggregate: async (collectionName: string, ...stages: Content[]) =>
      listOf(
        await send('aggregateDocuments', {
          collectionName,
          stages: stages.map((stage) => {
            const [stageKey] = Object.keys(stage)
            const value = stage[stageKey ?? '']
            return { stageKey, stageValue: typeof value === 'object' ? ejson(value) : JSON.stringify(value) }
          }),
        }),
      ),
    begin: async () => String((await send('startTransaction', {})).transactionId),
    commit: (transactionId: string) => send('commitTransaction', { transactionId }),
    abort: (transactionId: string) => send('abortTransaction', { transactionId }),
  }
}

/** People have a unique phone and skills, tickets a status queue, places a position; notes have no index. */
export const TOWN = parseSchema({
  collections: {
    people: {
      access: 'ADMINONLY',
      indexes: [
        { name: 'phone', unique: true, fields: [{ field: 'phone' }] },
        { name: 'skills', fields: [{ field: 'skills' }] },
      ],
    },
    tickets: {
      access: 'ADMINONLY',
      indexes: [
        { name: 'queue', fields: [{ field: 'status' }, { field: 'at', type: 'desc' }] },
        { name: 'owner', fields: [{ field: 'owner.id' }] },
      ],
    },
    places: { access: 'ADMINONLY', indexes: [{ name: 'where', fields: [{ field: 'at', type: 'geo' }] }] },
    notes: { access: 'PRIVATE', indexes: [] },
  },
})
