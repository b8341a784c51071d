import { EJSON } from 'bson'
import type { Database } from '../../../emulator/database/open-database'

export type Content = Record<string, unknown>

interface Asked {
  readonly order?: Content
  readonly projection?: Content
  readonly offset?: number
  readonly limit?: number
}

/** Sends one action; `database.` is put before its name. */
type Send = (action: string, body: Content) => Promise<Content>

/** The SDK sends canonical EJSON. */
const ejson = (value: unknown) => EJSON.stringify(value as Content, { relaxed: false })
const dataOf = <T>(reply: Content) => reply.data as T
const listOf = (reply: Content) => dataOf<{ list: string[] }>(reply).list.map((text) => EJSON.parse(text) as Content)
const doc = (id: unknown) => ({ queryType: 'DOC', multi: false, query: ejson({ _id: id }) })
const where = (query: Content, multi = true) => ({ queryType: 'WHERE', multi, query: ejson(query) })

/** What SDK calls become on the wire, said shortly; `within` says them inside a transaction. */
export function wordsOf(database: Database) {
  const send: Send = (action, body) => database.handle({ action: `database.${action}`, ...body })
  const within = (transactionId: string) => {
    const sendWithin: Send = (action, body) => send(action, { ...body, transactionId })
    return { ...reading(sendWithin), ...writing(sendWithin) }
  }
  return { send, within, ...reading(send), ...writing(send), ...writingMany(send), ...transacting(send) }
}

function reading(send: Send) {
  return {
    get: async (collectionName: string, id: unknown) =>
      listOf(await send('getDocument', { collectionName, ...doc(id) }))[0] ?? null,
    find: async (collectionName: string, query: Content, { order, projection, ...paging }: Asked = {}) => {
      const texts = { ...(order && { order: ejson(order) }), ...(projection && { projection: ejson(projection) }) }
      return listOf(await send('getDocument', { collectionName, ...where(query), ...texts, ...paging }))
    },
    count: async (collectionName: string, query: Content) =>
      dataOf<{ total: number }>(await send('calculateDocument', { collectionName, ...where(query) })).total,
    aggregate: async (collectionName: string, ...stages: Content[]) =>
      listOf(await send('aggregateDocuments', { collectionName, stages: stages.map(stageOf) })),
  }
}

function stageOf(stage: Content) {
  const [stageKey = '', value] = Object.entries(stage)[0] ?? []
  return { stageKey, stageValue: typeof value === 'object' ? ejson(value) : JSON.stringify(value) }
}

function writing(send: Send) {
  const update = { merge: true, upsert: false }
  const set = { merge: false, upsert: true }
  return {
    addOne: async (collectionName: string, document: Content) =>
      send('insertDocument', { collectionName, data: [ejson(document)] }),
    update: async (collectionName: string, id: unknown, data: Content) => {
      const body = { collectionName, ...doc(id), ...update, data: ejson(data) }
      return dataOf<{ updated: number }>(await send('modifyDocument', body))
    },
    set: async (collectionName: string, id: unknown, data: Content) => {
      const body = { collectionName, ...doc(id), ...set, data: ejson(data) }
      return dataOf<{ updated: number; upsert_id?: unknown }>(await send('modifyDocument', body))
    },
    remove: async (collectionName: string, id: unknown) => {
      const body = { collectionName, ...doc(id) }
      return dataOf<{ deleted: number }>(await send('removeDocument', body))
    },
  }
}

function writingMany(send: Send) {
  return {
    add: async (collectionName: string, ...documents: Content[]) =>
      dataOf<{ insertedIds: unknown[] }>(await send('insertDocument', { collectionName, data: documents.map(ejson) }))
        .insertedIds,
    updateWhere: async (collectionName: string, query: Content, data: Content) => {
      const body = { collectionName, ...where(query), merge: true, upsert: false, data: ejson(data) }
      return dataOf<{ updated: number }>(await send('modifyDocument', body))
    },
    updateFirst: async (collectionName: string, query: Content, data: Content) => {
      const body = { collectionName, ...where(query, false), merge: true, upsert: false, data: ejson(data) }
      return dataOf<{ updated: number }>(await send('modifyDocument', body))
    },
    removeWhere: async (collectionName: string, query: Content) =>
      dataOf<{ deleted: number }>(await send('removeDocument', { collectionName, ...where(query) })),
    updateAndReturn: async (collectionName: string, query: Content, data: Content) => {
      const body = { collectionName, queryType: 'WHERE', query: ejson(query), data: ejson(data) }
      return dataOf<{ updated: number; doc?: string }>(await send('modifyAndReturnDoc', body))
    },
  }
}

function transacting(send: Send) {
  return {
    begin: async () => String((await send('startTransaction', {})).transactionId),
    commit: (transactionId: string) => send('commitTransaction', { transactionId }),
    abort: (transactionId: string) => send('abortTransaction', { transactionId }),
  }
}
