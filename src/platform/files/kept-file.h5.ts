import { owned } from '../storage'
import type { KeptFiles } from './kept-file'

const DATABASE = 'kept-files'
const STORE = 'files'

export const keptFiles: KeptFiles = {
  async keep(key, localPath) {
    try {
      const bytes = await (await fetch(localPath)).blob()
      await inStore('readwrite', (store) => store.put(bytes, key))
    } catch {
      // Private windows keep nothing.
    }
    return localPath
  },
  async find(key) {
    const bytes = await inStore('readonly', (store) => store.get(key)).catch(() => undefined)
    return bytes instanceof Blob ? URL.createObjectURL(bytes) : undefined
  },
  async drop(key) {
    await inStore('readwrite', (store) => store.delete(key)).catch(() => undefined)
  },
  async dropAll() {
    await inStore('readwrite', (store) => store.clear()).catch(() => undefined)
  },
}

async function inStore(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await opened()
  try {
    return await answerOf(ask(database.transaction(STORE, mode).objectStore(STORE)))
  } finally {
    database.close()
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(owned(DATABASE), 1)
  request.onupgradeneeded = () => void request.result.createObjectStore(STORE)
  return answerOf(request)
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
