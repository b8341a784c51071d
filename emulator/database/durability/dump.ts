import { EJSON } from 'bson'
import { type Document, keyOf, type StoredDocument } from '../documents/document'
import type { Engine } from '../engine'
import { addressOf, journalEntry, writeOf } from '../transactions/write'
import type { JournalEntry } from './journal'
import { collectionAddress } from './recovery'

/** Every document as EJSON text, by collection, in natural order. */
export type DatabaseDump = Readonly<Record<string, readonly string[]>>

/** The committed content; what open transactions have written is not in it. */
export function takeDump({ catalog }: Engine): DatabaseDump {
  return Object.fromEntries(
    catalog.all().map(({ name, documents }) => [name, [...documents.values()].map((stored) => stored.text)]),
  )
}

/** Replaces the content, in memory at once and on disk as one batch. Ends every open transaction. Checks no unique index. */
export async function loadDump(engine: Engine, dump: DatabaseDump): Promise<void> {
  const { catalog, transactions, journal } = engine
  transactions.endAll()
  const entries = forgetAll(engine)
  catalog.reset()
  for (const [name, texts] of Object.entries(dump)) {
    if (!catalog.find(name)) {
      catalog.add(name)
      entries.push({ type: 'put', key: collectionAddress(name), value: '' })
    }
    const collection = catalog.get(name)
    const content = texts.map((text) => readText(text, engine.nextOrder()))
    collection.load(content)
    for (const after of content) entries.push(journalEntry(writeOf(collection, { before: null, after })))
  }
  await journal.append(entries)
}

function forgetAll({ catalog }: Engine): JournalEntry[] {
  return catalog.all().flatMap((collection): JournalEntry[] => [
    { type: 'del', key: collectionAddress(collection.name) },
    ...[...collection.documents.keys()].map((key) => ({
      type: 'del' as const,
      key: addressOf(collection.name, key),
    })),
  ])
}

function readText(text: string, order: number): StoredDocument {
  const body = EJSON.parse(text) as Document
  return { key: keyOf(body._id), order, body, text }
}
