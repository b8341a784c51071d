import { EJSON } from 'bson'
import type { Catalog } from '../documents/catalog'
import { type Document, keyOf, type StoredDocument } from '../documents/document'
import type { Journal } from './journal'

const COLLECTION = 'collection\u0001'
const DOCUMENT = 'doc\u0001'

/** Where the journal remembers a collection that is not in the schema. */
export function collectionAddress(name: string): string {
  return COLLECTION + name
}

/** Fills an empty catalog with what the journal holds and rebuilds every index. Returns the highest rank of insertion. */
export async function recover(catalog: Catalog, journal: Journal): Promise<number> {
  const contents = new Map<string, StoredDocument[]>()
  let highest = 0
  for await (const [address, value] of journal.read()) {
    if (address.startsWith(COLLECTION)) remember(catalog, address.slice(COLLECTION.length))
    if (!address.startsWith(DOCUMENT)) continue
    const name = address.slice(DOCUMENT.length, address.indexOf('\u0001', DOCUMENT.length))
    const stored = readStored(value)
    highest = Math.max(highest, stored.order)
    const content = contents.get(name) ?? []
    contents.set(name, content)
    content.push(stored)
  }
  for (const [name, content] of contents) {
    // A collection that has left the schema keeps its documents.
    remember(catalog, name)
    catalog.get(name).load(content.sort((a, b) => a.order - b.order))
  }
  return highest
}

function remember(catalog: Catalog, name: string): void {
  if (!catalog.find(name)) catalog.add(name)
}

function readStored(value: string): StoredDocument {
  const space = value.indexOf(' ')
  const text = value.slice(space + 1)
  const body = EJSON.parse(text) as Document
  return { key: keyOf(body._id), order: Number(value.slice(0, space)), body, text }
}
