import type { Page } from 'playwright-core'

/**
 * Everything this phone keeps when it is switched off, one entry a line: what a browser has in its storage and its databases. The mini-program's
 * own storage and files lie in the same place, as its runner keeps them there.
 */
export function keptOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const answerOf = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const entriesOf = async (name: string) => {
      const database = await answerOf(indexedDB.open(name))
      const stores = [...database.objectStoreNames]
      const keys = stores.map((store) => answerOf(database.transaction(store).objectStore(store).getAllKeys()))
      const found = (await Promise.all(keys)).flat().map((key) => `${name}/${key}`)
      database.close()
      return found
    }
    const databases = await indexedDB.databases()
    const files = await Promise.all(databases.map(({ name }) => entriesOf(name ?? '')))
    const texts = Object.entries({ ...localStorage }).map(([key, value]) => `${key}: ${value}`)
    return [...texts, ...files.flat()]
  })
}
